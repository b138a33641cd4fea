package planted;

class Stray {}
