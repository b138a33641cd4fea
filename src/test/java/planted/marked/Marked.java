package planted.marked;

class Marked {}
