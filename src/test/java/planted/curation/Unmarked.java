package planted.curation;

class Unmarked {}
