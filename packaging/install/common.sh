# Sourced by the scripts beside it: where things are, and the steps they share. Needs bash, JDK 25, Maven, zip and unzip.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
# Rights of files are part of their archives.
umask 022
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(CDPATH='' cd -- "$here/../.." && pwd -P)
jdk=$("$root/packaging/yandu" --jdk)
# Elsewhere when somebody else wants to look at what comes out, such as DebTest.
work=${YANDU_WORK:-$root/target/install}
app=$work/app
name=yandu
# The moment all files carry, from the pom: the same input gives the same bytes.
stamp=$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' "$root/pom.xml")
SOURCE_DATE_EPOCH=$(date -u -d "$stamp" +%s 2>/dev/null || date -u -j -f %Y-%m-%dT%H:%M:%SZ "$stamp" +%s)
export SOURCE_DATE_EPOCH
version=$(awk -F'[<>]' '/<version>/ { print $3; exit }' "$root/pom.xml")
# Installers want figures only.
plain_version=${version%-SNAPSHOT}

say() { printf '%s\n' "$*" >&2; }

# As touch wants it on macOS as well.
dated=$(printf '%s\n' "$stamp" | sed 's/[-:Z]//g; s/T//; s/\(..\)$/.\1/')

# A list of files as Java and Maven write it down; on Windows they divide with semicolons and drives have colons.
listed() { # FILE
    local line
    IFS= read -r line <"$1" || :
    case $(uname -s) in
        MINGW* | MSYS*) cygpath -u -p "$line" ;;
        *) printf '%s\n' "$line" ;;
    esac
}

# What files of its own the program opens, with its icon wherever the script was called from.
associations() { # WHERE-ITS-WORDS-ARE ICON
    local icon=$2
    ! command -v cygpath >/dev/null || icon=$(cygpath -m "$icon")
    sed "s|@ICON@|$icon|" "$1" >"$work/associations.properties"
    printf '%s\n' "$work/associations.properties"
}

# A jar without what its second and later arguments match, with its entries in order and all of one date.
lean() { # FROM TO PATTERN…
    local from=$1 to=$2
    shift 2
    local inside=$work/inside
    rm -rf "$inside" && mkdir -p "$inside"
    (cd "$inside" && unzip -qo "$from")
    for pattern in "$@"; do
        (cd "$inside" && find . -path "$pattern" -delete 2>/dev/null || :)
    done
    (cd "$inside" && find . -type d -empty -delete)
    # Signatures over what is no longer there.
    rm -f "$inside"/META-INF/*.SF "$inside"/META-INF/*.RSA
    find "$inside" -exec touch -h -t "$dated" {} +
    rm -f "$to"
    # The start cache holds the classes unpacked; here they may be small.
    (cd "$inside" && find . -type f | sort | zip -q -X -9 "$to" -@)
    rm -rf "$inside"
}

# Style sheets are read at each start; JavaFX reads its own notation of them several times faster, and looks for it first.
styles() { # JAR
    mkdir -p "$work/styles/org/yandu/ui"
    (cd "$work/styles" && unzip -qop "$1" org/yandu/ui/app.css >org/yandu/ui/app.css)
    "$jdk/bin/java" -cp "${fx_path}" "$here/Styles.java" \
        "$work/styles/org/yandu/ui/app.css" "$work/styles/org/yandu/ui/app.bss" >"$work/styles/said" 2>&1
    # What that notation has no word for, such as durations, would be left out silently.
    [ ! -s "$work/styles/said" ] || { cat "$work/styles/said" >&2; exit 1; }
    touch -t "$dated" "$work/styles/org/yandu/ui/app.bss"
    (cd "$work/styles" && zip -q -X -9 "$1" org/yandu/ui/app.bss)
}

# Of these only what the program can reach is taken. Not of those that native parts or style sheets call by name.
cut=atlantafx-base,commonmark,commons-codec,commons-collections4,commons-compress,commons-io,commons-lang3,commons-math3,controlsfx,fontbox
cut=$cut,flowless,icu4j,jackson-core,jackson-databind,jsoup,log4j-api,opencc4j,pdfbox,pdfbox-io,picocli,pinyin,poi,poi-scratchpad,reactfx
cut=$cut,richtextfx,SparseBitSet,undofx,wellbehavedfx
# Named by what is reached, yet not called: spreadsheets and slides, which POI names where it reads how a document is locked (locked ones are told
# to be, and not read); what ICU has beside words: numbers, dates, orders, other scripts; archives other than zip. The tests of all formats are
# run with what is left, see packaging/install/try-image.
never=org/apache/poi/hssf/usermodel/,org/apache/poi/hssf/model/,org/apache/poi/hssf/record/HSSFRecordTypes,org/apache/poi/hssf/record/RecordFactory
never=$never,org/apache/poi/hssf/record/chart/,org/apache/poi/ss/,org/apache/poi/sl/
for part in text/NumberFormat text/RuleBasedNumberFormat text/RuleBasedCollator text/Collat text/DateFormat text/SimpleDateFormat \
    text/LocaleDisplayNames text/Transliterat text/Decimal text/MessageFormat text/PluralRules number/ message2/ util/TimeZone util/Calendar \
    impl/LocaleDisplayNames impl/SimpleFormatterImpl impl/number/ impl/coll/; do
    never=$never,com/ibm/icu/$part
done
never=$never,org/apache/commons/compress/archivers/tar/,org/apache/commons/compress/archivers/ArchiveStreamFactory
never=$never,org/apache/commons/compress/archivers/sevenz/,org/apache/commons/compress/compressors/CompressorStreamFactory

needed() { # WINDOW JAR…
    local window=$1
    shift
    "$jdk/bin/java" "$here/Needed.java" "$SOURCE_DATE_EPOCH" "$cut" "$never" "$window" "$@"
}

# The program and what it needs, as jars in $app, fonts as files in $app/fonts.
gather() { # PLATFORM as JavaFX and sqlite-jdbc name it: linux Linux/x86_64
    local fx=$1 sqlite=$2 jar
    rm -rf "$work" && mkdir -p "$app/fonts" "$work/fx" "$work/icons"
    say "== building the program"
    # With the commit, for --version; the working tree decides, not what was built before.
    local commit
    commit=$(git -C "$root" rev-parse --short=10 HEAD 2>/dev/null || echo unknown)
    # What changes the bytes of the program is the sources only; anything under packaging/ or target/ does not count.
    git -C "$root" diff --quiet HEAD -- src seeds pom.xml 2>/dev/null || commit=$commit+
    # Whoever works on these scripts need not build the program each time.
    [ -n "${YANDU_AS_BUILT:-}" ] || (cd "$root" && mvn -q -B -Dmaven.test.skip=true -Dyandu.commit="$commit" -Psbom package)
    libraries=$(listed "$root/target/launch/lib.path")
    fx_path=$(listed "$root/target/launch/fx.path")
    say "== leaving out what this platform does not need"
    lean "$root/target/yandu-$version.jar" "$app/yandu.jar" './org/yandu/fonts/*.ttf' './org/yandu/seeds/.*'
    styles "$app/yandu.jar"
    cp "$root"/src/main/resources/org/yandu/fonts/*.ttf "$app/fonts/"
    for jar in ${libraries//:/ }; do
        case $(basename "$jar") in
            ph-fonts-noto-sans-sc-*)
                # Six weights, of which two are shown.
                unzip -qojd "$app/fonts" "$jar" '*/NotoSansSC-Regular.ttf' '*/NotoSansSC-Bold.ttf'
                ;;
            sqlite-jdbc-*)
                unzip -qojd "$app" "$jar" "org/sqlite/native/$sqlite/*"
                ! command -v strip >/dev/null || [ "$(uname -s)" != Linux ] || strip --strip-unneeded "$app"/libsqlitejdbc.so
                lean "$jar" "$app/$(basename "$jar")" './org/sqlite/native/*'
                ;;
            icu4j-*)
                # Only the words of Chinese are looked for: what divides them, and which characters there are; nothing of 200 other languages.
                local data=./com/ibm/icu/impl/data/icudata unwanted=()
                for part in coll/ curr/ lang/ region/ unit/ zone/ rbnf/ translit/ '??.res' '???.res' '??_*.res' '???_*.res' \
                    brkitr/line 'brkitr/sent' brkitr/title brkitr/khmer brkitr/lao brkitr/burmese brkitr/thai unames. zoneinfo64. confusables. \
                    uts46. supplementalData. metadata. metaZones. timezoneTypes. windowsZones. units. plurals. rfc grammaticalFeatures. currencyNumericCodes. dayPeriods.; do
                    unwanted+=("$data/$part*")
                done
                lean "$jar" "$app/$(basename "$jar")" "${unwanted[@]}" './com/ibm/icu/impl/duration/*'
                ;;
            atlantafx-base-*)
                # Two of its seven looks are worn.
                lean "$jar" "$app/$(basename "$jar")" './atlantafx/base/theme/cupertino*' './atlantafx/base/theme/nord*' \
                    './atlantafx/base/theme/dracula*'
                ;;
            # Of these two only tables of single characters are read.
            opencc4j-*) lean "$jar" "$app/$(basename "$jar")" './data/dictionary/*Phrases*' './data/dictionary/?c.txt' './com/*' ;;
            pinyin-*) lean "$jar" "$app/$(basename "$jar")" './pinyin_dict_phrase*' './com/*' ;;
            *) lean "$jar" "$app/$(basename "$jar")" ;;
        esac
    done
    unpacked "$fx"
    # For packaging/install/try-image.
    rm -rf "$work/uncut" && mkdir -p "$work/uncut" && cp "$app"/*.jar "$work/uncut"
    say "== leaving out what the program never reaches"
    # Of JavaFX as well for Linux, where it could be tried.
    local window=$fx_path
    [ "$(uname -s)" != Linux ] || window=$(printf '%s\n' "$work"/fx/* | paste -sd:)
    needed "$window" "$app"/*.jar
    touch -t "$dated" "$app"/fonts/* "$app"/*
    mkdir -p "$app/legal"
    cp "$root/packaging/LICENSE" "$root/packaging/THIRD-PARTY.md" "$root/packaging/CHANGELOG.md" "$app/legal/"
    cp "$root/src/main/resources/org/yandu/fonts/OFL-NotoSerifSC.txt" "$app/legal/OFL-Noto.txt"
    cp "$root/target/bom.json" "$app/legal/yandu.cdx.json"
    cp -r "$root/packaging/guide" "$app/guide"
    say "== icons"
    "$jdk/bin/java" "$here/Icon.java" "$root/src/main/resources/org/yandu/fonts/NotoSerifSC-Regular.ttf" "$work/icons"
}

# JavaFX as modules of the runtime, its native parts as files of it: in jars they would be copied out at the first start.
unpacked() { # PLATFORM
    local jar base
    for jar in ${fx_path//:/ }; do
        case $jar in
            *-"$1".jar)
                base=$(basename "$jar")
                base=${base%%-[0-9]*}
                base=${base//-/.}
                rm -rf "$work/fx/$base" && mkdir -p "$work/fx/$base/classes" "$work/fx/$base/libs"
                (cd "$work/fx/$base/classes" && unzip -qo "$jar" && rm -rf META-INF)
                # Movies, web pages and their friends are in other modules; here are the window's own only.
                find "$work/fx/$base/classes" -maxdepth 1 -type f \( -name '*.so' -o -name '*.dll' -o -name '*.dylib' \) \
                    -exec mv {} "$work/fx/$base/libs/" \;
                ;;
        esac
    done
}
modules() {
    local part
    mkdir -p "$work/jmods"
    for part in "$work"/fx/*; do
        "$jdk/bin/jmod" create --class-path "$part/classes" --libs "$part/libs" --date "$stamp" "$work/jmods/$(basename "$part").jmod"
    done
}

# Neither java.net.http nor anything else that talks to the world is among them.
wanted=java.base,java.desktop,java.logging,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported,javafx.base,javafx.graphics,javafx.controls

# Of the modules for Linux, where it could be tried, nobody here calls these: windows other than those of JavaFX, sound, printing by AWT, which
# JavaFX does itself, drawing by X11; what turns documents of XML into others or holds them against a schema, and the dictionaries of web pages;
# talking over the network in secret (its name is on a list all else is looked up by, so that one class stays) and whom to trust there; tools;
# character sets of mainframes and of old Japanese systems; photographs; charts; pictures of dialogs; messages in languages the program does not
# speak; names of characters, another library's windows, pictures of documentation.
unused='^/java[.]desktop/(javax/(swing|sound|print)|com/sun/(swing|java/swing|media/sound)|sun/(swing|print|awt/X11)|.*/doc-files)/'
unused="$unused|^/java[.]xml/com/sun/org/apache/(bcel|xalan|xpath|xml/internal/(dtm|res|serialize|serializer|utils)|xerces/internal/impl/xs)/"
unused="$unused|^/java[.]xml/com/sun/org/apache/xerces/internal/impl/(dv/xs|xpath/regex)/|^/java[.]xml/jdk/xml/internal/jdkcatalog/w3c/"
unused="$unused|^/java[.]desktop/(sun/java2d/(xr|opengl|x11)|javax/imageio/plugins/tiff|sun/awt/im)/"
unused="$unused|^/java[.]base/sun/security/(tools|provider/certpath|validator|timestamp)/|^/java[.]base/sun/net/(ftp/impl|www/protocol/(ftp|mailto))/"
unused="$unused|^/java[.]base/jdk/internal/classfile/impl/verifier/|^/javafx[.]controls/(javafx/scene/chart|com/sun/javafx/scene/control/skin/caspian)/"

# Those, as patterns for jlink. Of a package that a module says it has, one class must remain.
unused() {
    printf 'regex:%s\n' '/java[.]base/sun/security/ssl/(?!SunJSSE).*' '/jdk[.]charsets/sun/nio/cs/ext/(IBM|Mac|JIS|PCK|sjis0213|SJIS_0213|ISCII).*' \
        '/java[.]desktop/com/sun/imageio/plugins/tiff/(?!TIFFImage(Reader|Writer)Spi).*' \
        '/java[.]desktop/com/sun/imageio/plugins/jpeg/(?!JPEGImage(Reader|Writer)Spi|JPEG[.]).*' '/java[.]desktop/sun/java2d/cmm/profiles/PYCC.pf' \
        '/java[.]base/java/lang/uniName[.]dat' '/javafx[.]graphics/javafx-swt[.]jar' '.*/doc-files/.*[.](gif|png|jpg)' '/javafx[.]controls/.*/modena/.*[.]png' \
        '.*_(de|es|fr|it|ja|ko|pt_BR|sv)[.](class|properties)'
    {
        "$jdk/bin/jimage" list --verbose "$jdk/lib/modules" | awk '
            $1 == "Module:" { module = $2 }
            $1 ~ /^[0-9]+$/ { print "/" module "/" $4 }'
        local jar
        for jar in "$work"/jmods/*.jmod; do
            "$jdk/bin/jmod" list "$jar" | sed -n "s:^classes/:/$(basename "$jar" .jmod)/:p"
        done
    } | LC_ALL=C sort | awk -v unused="$unused" '
        $0 ~ unused {
            package = $0
            sub(/[^\/]*$/, "", package)
            if (!(package in one) || one[package] !~ /^[A-Za-z0-9_]+[.]class$/) one[package] = substr($0, length(package) + 1)
        }
        END { for (package in one) printf "regex:%s(?!\\Q%s\\E)[^/]*\n", package, one[package] }' | LC_ALL=C sort
}

# And what is left of the windows, fonts and beans of AWT and of the readers of XML, and that nobody calls.
unreached() {
    rm -rf "$work/java" "$work/natives" && mkdir -p "$work/java" "$work/natives"
    "$jdk/bin/jlink" --add-modules "${wanted%%,javafx*}" --include-locales zh,en "--exclude-resources=@$work/unused" --output "$work/java/runtime" >&2
    "$jdk/bin/jimage" extract --dir "$work/java/modules" "$work/java/runtime/lib/modules"
    cp "$work"/java/runtime/lib/*.so "$work"/java/runtime/lib/server/libjvm.so "$work"/fx/*/libs/* "$work/natives"
    without_natives "$work/natives"
    "$jdk/bin/java" "$here/Unreached.java" "$work/java/modules" "$work/natives" java.desktop,java.xml "$app"/*.jar "$work"/fx/*/classes
    rm -rf "$work/java" "$work/natives"
}

# Of native parts of the runtime.
without_natives() { # FOLDER
    # Splash screens, sound, pictures scaled by AWT.
    rm -f "$1"/lib{splashscreen,jsound,jawt,mlib_image}.*
    # Windows, fonts, photographs and colours of printers by AWT, which only draws maps here: JavaFX has its own. Sorting by instructions of a few
    # processors.
    [ "$(uname -s)" != Linux ] || rm -f "$1"/lib{awt_xawt,fontmanager,freetype,javajpeg,lcms,simdsort}.so
}

runtime() { # extra module path, or empty
    say "== a runtime of its own"
    rm -rf "$work/runtime"
    local without=()
    [ "$(uname -s)" != Linux ] || {
        unused >"$work/unused"
        unreached >"$work/unreached"
        cat "$work/unreached" >>"$work/unused"
        without=("--exclude-resources=@$work/unused")
    }
    "$jdk/bin/jlink" --module-path "$work/jmods${1:+:$1}" --add-modules "$wanted" --include-locales zh,en ${without[@]+"${without[@]}"} \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-9 --output "$work/runtime"
    without_natives "$work/runtime/lib"
    [ "$(uname -s)" = Linux ] || return 0
    # Whom to trust on the network, where nobody goes; Java for other Javas; tools; fonts of printers.
    rm -f "$work"/runtime/lib/security/{cacerts,public_suffix_list.dat,blocked.certs} "$work"/runtime/lib/{jrt-fs.jar,jexec,classlist,psfont*} \
        "$work"/runtime/bin/{keytool,jrunscript,rmiregistry}
    if command -v strip >/dev/null; then
        # The names of functions within native parts, which only reports of crashes show.
        strip --strip-unneeded "$work"/runtime/lib/*.so "$work"/runtime/lib/server/*.so "$work"/runtime/lib/jspawnhelper "$work"/runtime/bin/java
        # How to walk back through its functions when one throws, which in the virtual machine none does: it is built without exceptions.
        objcopy -R .eh_frame -R .eh_frame_hdr -R .gcc_except_table -R .note.stapsdt -R .comment -R .gnu_debuglink "$work/runtime/lib/server/libjvm.so"
    fi
}

options=(
    '-Dyandu.fonts=$APPDIR/fonts'
    '-Dorg.sqlite.lib.path=$APPDIR'
    '-Dyandu.guide=$APPDIR/guide'
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    # AWT draws maps into files, and nothing on the screen.
    -Djava.awt.headless=true
    --enable-native-access=ALL-UNNAMED,javafx.graphics
    --add-modules=javafx.controls
    # Gives back memory that is not needed, and starts soonest with few cores. Begins small: whenever nothing survives a collection, in one start of
    # four, the young part becomes half as large as the old one, which would begin with a 64th of all memory the machine has; 182 MB resident
    # became 314.
    -XX:+UseSerialGC -Xms64m -Xmx1500m -XX:NewSize=16m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30
    # JavaFX holds pictures of shadows and the like softly, 30 MB after some hours; by default they would stay for twenty minutes after their
    # last use, for Java reckons with all the memory it might take. So for one.
    -XX:SoftRefLRUPolicyMSPerMB=50
    # The start cache lies where it says, instead of being moved to another place at each start. And a method is compiled after ten times as
    # many calls as usual: on two cores the compiler took a third of the start from whoever draws the window, for methods called a few hundred
    # times. CPU time until all is shown, ms, medians of six in turns: 1680 before, 1400 so.
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
    -XX:Tier3InvocationThreshold=2000 -XX:Tier3MinInvocationThreshold=1000 -XX:Tier3CompileThreshold=5000
    -Xlog:disable -Xlog:all=error:stderr
)
# Memory comes in large pieces where the system has them: asking for ten thousand small ones takes a fifth of the start of a window.
window_options=("${options[@]}" -XX:+UseTransparentHugePages)
# Short commands are over before the good compiler begins. They share the start cache of the window, which wants the same modules.
# What the cache says of hot methods is for the window: compiling them at once is a
# third of the work until its text is there, and for a command an eighth of all its work for nothing (274 ms of the processor, was 315).
command_options=("${options[@]}" -XX:TieredStopAtLevel=1 -XX:-AOTReplayTraining)

# The script that starts the program, with the arguments jpackage wrote down for Java.
starter() { # FOLDER-OF-THE-PROGRAM WHERE-IT-WILL-BE LINE-THAT-FINDS-IT
    local window command
    window=$(arguments "$work/yandu.cfg" "$1/lib/app/yandu.aot")
    command=$(arguments "$work/yandu-command.cfg" "$1/lib/app/yandu.aot")
    awk -v program="$2" -v here="$3" -v window="$window" -v command="$command" '
        function put(text, mark, by,    at) {
            at = index(text, mark)
            return at ? substr(text, 1, at - 1) by put(substr(text, at + length(mark)), mark, by) : text
        }
        /^@HERE@$/ { if (here != "") print here; next }
        { print put(put(put($0, "@PROGRAM@", program), "@WINDOW@", window), "@COMMAND@", command) }' "$here/linux/start"
}
arguments() { # CFG CACHE
    [ ! -s "$2" ] || printf '"-XX:AOTCache=$app/%s" ' "$(basename "$2")"
    awk -F= '
        /^app.classpath=/ { path = path (path == "" ? "" : ":") substr($0, 15) }
        /^java-options=/ { options = options " \"" substr($0, 14) "\"" }
        /^app.mainclass=/ { main = substr($0, 15) }
        END { gsub(/\$APPDIR/, "$app", options); gsub(/\$APPDIR/, "$app", path); print substr(options, 2) " -cp \"" path "\" " main }' "$1"
}

# The image: launcher, runtime, program.
image() { # ICON MORE-FOR-JPACKAGE…
    local icon=$1
    shift
    say "== the image"
    rm -rf "$work/image"
    local arguments=()
    for option in "${window_options[@]}"; do
        arguments+=(--java-options "$option")
    done
    {
        printf 'main-jar=yandu.jar\nmain-class=org.yandu.Main\njava-options='
        printf '%s ' "${command_options[@]}"
        printf '\n'
    } >"$work/yandu-command.properties"
    "$jdk/bin/jpackage" --type app-image --add-launcher "yandu-command=$work/yandu-command.properties" --dest "$work/image" --name "$name" --app-version "$plain_version" \
        --runtime-image "$work/runtime" --input "$app" --main-jar yandu.jar --main-class org.yandu.Main \
        --icon "$icon" --vendor YanDu --copyright 'Apache-2.0' --description '精读中文政策与治理文本' "${arguments[@]}" "$@"
}
