package planted.language;

public class Words {}
