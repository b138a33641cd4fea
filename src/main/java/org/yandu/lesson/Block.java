package org.yandu.lesson;

/**
 * Something that stands in a section.
 *
 * @param position in the section, from 0
 */
public record Block(String id, String lessonId, String sectionId, int position, Content content) {

    public Block with(Content other) {
        return new Block(id, lessonId, sectionId, position, other);
    }

    public Block at(String otherSection, int otherPosition) {
        return new Block(id, lessonId, otherSection, otherPosition, content);
    }
}
