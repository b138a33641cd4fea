import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which classes and which of their methods a program can reach. Judged by names alone, so that too much is kept rather than too little:
 * a class is reached when its name stands in what is reached, be it as a word; a method of a reached class when its name and types are
 * called anywhere in what is reached, on a class with which it has a class below in common, or when its name stands there as a word, by which
 * it may be looked up, or when something outside (Java itself) knows a method like it of a class above. Constructors of reached classes are
 * always reached.
 */
final class Reach {

    /** Names within words: with strokes as in descriptors, with dots as programs write them. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(?:[./][A-Za-z_$][\\w$]*)+");

    /** As long as names of methods get; and what they and their types are made of. */
    private static final int LONGEST = 400;

    private static final Pattern WRITTEN = Pattern.compile("[\\w$/;()\\[]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");

    /** One that was reached, with the methods that were not so far. */
    private record Reached(String name, ClassModel model, boolean whole, List<MethodModel> waiting) {}

    private final Map<String, byte[]> classes;
    private final Predicate<String> whole;
    private final Predicate<String> never;
    private final Map<String, Reached> reached = new HashMap<>();
    private final List<Reached> fresh = new ArrayList<>();
    /** Name and type of what is called, as one word, with the classes it is called on. */
    private final Map<String, Set<String>> called = new HashMap<>();
    /** Of each class itself and what it stands on, Java's own as well. */
    private final Map<String, Set<String>> above = new HashMap<>();
    /** Of each class those reached that stand on it, and itself. */
    private final Map<String, List<String>> below = new HashMap<>();
    /** Of each class those that have a class below in common with it; as long as nothing more is reached. */
    private final Map<String, Set<String>> akin = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    /** Classes of Java itself that some of ours stand on. */
    private final Set<String> outside = new HashSet<>();
    /** Who provides a service, by its name; they are needed when it is. */
    private final Map<String, String> services;

    /**
     * @param classes by name, with strokes
     * @param whole of which all methods are reached when the class is
     * @param never which are not reached though they are named
     * @param services providers by service, both as names
     */
    Reach(Map<String, byte[]> classes, Predicate<String> whole, Predicate<String> never, Map<String, String> services) {
        this.classes = classes;
        this.whole = whole;
        this.never = never;
        this.services = services;
    }

    boolean isReached(String name) {
        return reached.containsKey(name);
    }

    /** Name and type, as one word, of each method of a reached class that nobody calls. */
    Set<String> uncalled(String name) {
        Set<String> all = new HashSet<>();
        for (MethodModel method : reached.get(name).waiting()) {
            all.add(method.methodName().stringValue() + method.methodType().stringValue());
        }
        return all;
    }

    /**
     * Words in what is no class: names of classes, and in native parts names of methods, which they look up. Linkers let short words lie at
     * the end of longer ones.
     */
    void words(byte[] bytes, boolean isNative) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String word : isNative ? text.split("\\x00") : new String[] {text}) {
            if (!isNative || word.length() < LONGEST && WRITTEN.matcher(word).matches()) {
                names(word);
                for (int from = 0; isNative && from < word.length() && WORD.matcher(word).matches(); from++) {
                    words.add(word.substring(from));
                }
            }
        }
    }

    private void word(String word) {
        names(word);
        if (WORD.matcher(word).matches()) {
            words.add(word);
        }
    }

    /** Until nothing more is reached. */
    void all() {
        boolean more = true;
        while (more) {
            more = false;
            while (!fresh.isEmpty()) {
                begin(fresh.removeLast());
                more = true;
            }
            akin.clear();
            for (Reached each : List.copyOf(reached.values())) {
                List<MethodModel> now = each.waiting().stream()
                        .filter(method -> each.whole() || isCalled(each.model(), method))
                        .toList();
                each.waiting().removeAll(now);
                now.forEach(this::method);
                more |= !now.isEmpty();
            }
        }
    }

    void type(String name) {
        byte[] bytes = classes.get(name);
        if (bytes == null || reached.containsKey(name) || never.test(name)) {
            return;
        }
        ClassModel model = ClassFile.of().parse(bytes);
        Reached now = new Reached(name, model, whole.test(name), new ArrayList<>(model.methods()));
        reached.put(name, now);
        fresh.add(now);
    }

    private boolean isCalled(ClassModel owner, MethodModel method) {
        String name = method.methodName().stringValue();
        return name.startsWith("<")
                || owner.flags().has(AccessFlag.ANNOTATION)
                || owner.flags().has(AccessFlag.ENUM) && (name.equals("values") || name.equals("valueOf"))
                || words.contains(name)
                || called.getOrDefault(name + method.methodType().stringValue(), Set.of()).stream()
                        .anyMatch(on -> akin(on).contains(owner.thisClass().asInternalName()));
    }

    private Set<String> akin(String name) {
        return akin.computeIfAbsent(name, on -> {
            Set<String> all = new HashSet<>();
            below.getOrDefault(on, List.of()).forEach(under -> all.addAll(above(under)));
            return all;
        });
    }

    private void begin(Reached now) {
        ClassModel model = now.model();
        for (String stands : above(now.name())) {
            below.computeIfAbsent(stands, any -> new ArrayList<>()).add(now.name());
            type(stands);
        }
        names(services.getOrDefault(now.name(), ""));
        // What it lies in is asked for when somebody wants its simple name.
        model.findAttribute(Attributes.innerClasses()).ifPresent(inner -> inner.classes().stream()
                .filter(entry -> entry.innerClass().asInternalName().equals(now.name()))
                .forEach(entry -> entry.outerClass().ifPresent(this::entry)));
        model.findAttribute(Attributes.enclosingMethod()).ifPresent(in -> entry(in.enclosingClass()));
        model.findAttribute(Attributes.nestHost()).ifPresent(host -> entry(host.nestHost()));
        model.findAttribute(Attributes.runtimeVisibleAnnotations())
                .ifPresent(remarks -> remarks.annotations().forEach(this::remark));
        if (now.whole()) {
            // Read by others with the types they are declared with.
            model.findAttribute(Attributes.signature()).ifPresent(full -> names(full.signature().stringValue()));
            model.findAttribute(Attributes.permittedSubclasses())
                    .ifPresent(below -> below.permittedSubclasses().forEach(this::entry));
            model.findAttribute(Attributes.record()).ifPresent(record -> record.components().forEach(part -> {
                part.findAttribute(Attributes.signature()).ifPresent(full -> names(full.signature().stringValue()));
                part.findAttribute(Attributes.runtimeVisibleAnnotations())
                        .ifPresent(remarks -> remarks.annotations().forEach(this::remark));
            }));
        }
        model.fields().forEach(this::field);
    }

    private Set<String> above(String name) {
        Set<String> known = above.get(name);
        if (known != null) {
            return known;
        }
        Set<String> all = new HashSet<>(Set.of(name));
        byte[] bytes = classes.get(name);
        if (bytes != null) {
            ClassModel model = ClassFile.of().parse(bytes);
            model.superclass().ifPresent(one -> all.addAll(above(one.asInternalName())));
            model.interfaces().forEach(one -> all.addAll(above(one.asInternalName())));
        } else {
            outside(known(name), all);
        }
        above.put(name, all);
        return all;
    }

    /** What is not among the classes may call whatever it knows of those that stand on it. */
    private void outside(Class<?> type, Set<String> all) {
        if (type == null) {
            return;
        }
        String name = type.getName().replace('.', '/');
        all.add(name);
        if (outside.add(name)) {
            for (Method method : type.getDeclaredMethods()) {
                called(method.getName(), MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                .descriptorString(), name);
            }
        }
        outside(type.getSuperclass(), all);
        for (Class<?> face : type.getInterfaces()) {
            outside(face, all);
        }
    }

    private static Class<?> known(String name) {
        try {
            return Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException | LinkageError notThere) {
            // Of a library that is not used: nothing stands on it that could be loaded.
            return null;
        }
    }

    private void field(FieldModel field) {
        names(field.fieldType().stringValue());
        field.findAttribute(Attributes.constantValue()).ifPresent(value -> constant(value.constant()));
        field.findAttribute(Attributes.signature()).ifPresent(full -> names(full.signature().stringValue()));
        field.findAttribute(Attributes.runtimeVisibleAnnotations())
                .ifPresent(remarks -> remarks.annotations().forEach(this::remark));
    }

    private void method(MethodModel method) {
        names(method.methodType().stringValue());
        method.findAttribute(Attributes.signature()).ifPresent(full -> names(full.signature().stringValue()));
        method.findAttribute(Attributes.annotationDefault()).ifPresent(value -> value(value.defaultValue()));
        method.findAttribute(Attributes.runtimeVisibleAnnotations())
                .ifPresent(remarks -> remarks.annotations().forEach(this::remark));
        method.findAttribute(Attributes.runtimeVisibleParameterAnnotations()).ifPresent(all -> all.parameterAnnotations()
                .forEach(remarks -> remarks.forEach(this::remark)));
        method.code().ifPresent(this::code);
    }

    private void code(CodeModel code) {
        code.findAttribute(Attributes.stackMapTable()).ifPresent(table -> table.entries().forEach(frame -> {
            frame.locals().forEach(this::frame);
            frame.stack().forEach(this::frame);
        }));
        code.forEach(this::element);
    }

    private void frame(StackMapFrameInfo.VerificationTypeInfo type) {
        if (type instanceof StackMapFrameInfo.ObjectVerificationTypeInfo object) {
            entry(object.className());
        }
    }

    private void element(CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> {
                entry(call.owner());
                call(call.name().stringValue(), call.type().stringValue(), call.owner().asInternalName());
            }
            case InvokeDynamicInstruction call -> {
                names(call.type().stringValue());
                handle(call.invokedynamic().bootstrap().bootstrapMethod());
                for (LoadableConstantEntry given : call.invokedynamic().bootstrap().arguments()) {
                    constant(given);
                    if (given instanceof MethodTypeEntry type) {
                        // What a lambda stands for.
                        String made = call.type().stringValue();
                        made = made.substring(made.lastIndexOf(')') + 1);
                        if (made.startsWith("L")) {
                            called(call.name().stringValue(), type.descriptor().stringValue(), made.substring(1, made.length() - 1));
                        }
                    }
                }
            }
            case FieldInstruction field -> {
                entry(field.owner());
                names(field.type().stringValue());
            }
            case TypeCheckInstruction check -> entry(check.type());
            case NewObjectInstruction made -> entry(made.className());
            case NewReferenceArrayInstruction made -> entry(made.componentType());
            case NewMultiArrayInstruction made -> entry(made.arrayType());
            case ExceptionCatch caught -> caught.catchType().ifPresent(this::entry);
            case ConstantInstruction.LoadConstantInstruction load -> constant(load.constantEntry());
            default -> {}
        }
    }

    private void constant(PoolEntry constant) {
        switch (constant) {
            case StringEntry word -> word(word.stringValue());
            case ClassEntry type -> entry(type);
            case MethodTypeEntry type -> names(type.descriptor().stringValue());
            case MethodHandleEntry handle -> handle(handle);
            case ConstantDynamicEntry dynamic -> {
                names(dynamic.type().stringValue());
                handle(dynamic.bootstrap().bootstrapMethod());
                dynamic.bootstrap().arguments().forEach(this::constant);
            }
            default -> {}
        }
    }

    private void handle(MethodHandleEntry handle) {
        entry(handle.reference().owner());
        call(handle.reference().name().stringValue(), handle.reference().type().stringValue(), handle.reference().owner().asInternalName());
    }

    private void call(String name, String type, String on) {
        called(name, type, on);
        names(type);
    }

    private void called(String name, String type, String on) {
        called.computeIfAbsent(name + type, any -> new HashSet<>()).add(on);
    }

    private void remark(Annotation remark) {
        names(remark.className().stringValue());
        for (AnnotationElement element : remark.elements()) {
            value(element.value());
        }
    }

    private void value(AnnotationValue value) {
        switch (value) {
            case AnnotationValue.OfString word -> word(word.stringValue());
            case AnnotationValue.OfClass type -> names(type.className().stringValue());
            case AnnotationValue.OfEnum one -> names(one.className().stringValue());
            case AnnotationValue.OfArray many -> many.values().forEach(this::value);
            case AnnotationValue.OfAnnotation remark -> remark(remark.annotation());
            default -> {}
        }
    }

    private void entry(ClassEntry entry) {
        String name = entry.asInternalName();
        if (name.startsWith("[")) {
            names(name);
        } else {
            type(name);
        }
    }

    private void names(String word) {
        Matcher names = NAME.matcher(word);
        while (names.find()) {
            String name = names.group().replace('.', '/');
            type(name);
            // The first letter of a descriptor, as in Ljava/lang/String;
            if (name.startsWith("L")) {
                type(name.substring(1));
            }
        }
        // Descriptors of several parameters: (ILa/B;ILc/D;)V
        for (String part : word.split("[();<\\[]", -1)) {
            int start = part.indexOf('L');
            if (start >= 0) {
                type(part.substring(start + 1));
            }
        }
    }
}
