package planted.util;

class Lumber {}
