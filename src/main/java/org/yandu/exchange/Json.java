package org.yandu.exchange;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes records, maps, lists, texts and numbers as JSON. A record's components become keys in their order; an absent value
 * is {@code null} and its key stays.
 *
 * <p>Chosen: Jackson's streaming layer and this small walk instead of its data binding, which takes longer to get ready
 * than a short command takes altogether.
 */
public final class Json {

    private static final ObjectWriteContext READABLE = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            // LF on every platform: what leaves must be the same bytes everywhere.
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            printer.indentArraysWith(lines);
            printer.indentObjectsWith(lines);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Json() {}

    /** Indented, for people and programs alike. */
    public static String of(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(READABLE, text)) {
            write(out, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, @Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case Record each -> record(out, each);
            case Map<?, ?> each -> map(out, each);
            case Collection<?> each -> {
                out.writeStartArray();
                each.forEach(item -> write(out, item));
                out.writeEndArray();
            }
            case Integer each -> out.writeNumber(each);
            case Long each -> out.writeNumber(each);
            case Double each -> out.writeNumber(each);
            case BigDecimal each -> out.writeNumber(each);
            case Boolean each -> out.writeBoolean(each);
            default -> out.writeString(value.toString());
        }
    }

    private static void record(JsonGenerator out, Record value) {
        out.writeStartObject();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            out.writeName(component.getName());
            try {
                component.getAccessor().setAccessible(true); // the shapes are not public
                write(out, component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        out.writeEndObject();
    }

    private static void map(JsonGenerator out, Map<?, ?> value) {
        out.writeStartObject();
        value.forEach((key, item) -> {
            out.writeName(String.valueOf(key));
            write(out, item);
        });
        out.writeEndObject();
    }
}
