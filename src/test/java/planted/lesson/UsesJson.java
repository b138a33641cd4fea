package planted.lesson;

abstract class UsesJson {
    abstract tools.jackson.databind.ObjectMapper json();
}
