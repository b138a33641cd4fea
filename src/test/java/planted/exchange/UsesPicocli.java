package planted.exchange;

@picocli.CommandLine.Command
class UsesPicocli {}
