package org.yandu.exchange.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a collection of Anki's schema 11 consists of besides notes and cards. */
final class AnkiSchema {

    static final List<String> TABLES = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,"
                    + " dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,"
                    + " decks text not null, dconf text not null, tags text not null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,"
                    + " tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,"
                    + " data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,"
                    + " usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,"
                    + " factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null,"
                    + " odid integer not null, flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,"
                    + " lastIvl integer not null, factor integer not null, time integer not null, type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)",
            "create index ix_notes_usn on notes (usn)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    private static final List<String> FIELDS = List.of("Front", "Back", "Source");

    private AnkiSchema() {}

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    static Map<String, Object> configuration(long deck, long model) {
        return map(
                "nextPos",
                1,
                "estTimes",
                true,
                "activeDecks",
                List.of(deck),
                "sortType",
                "noteFld",
                "timeLim",
                0,
                "sortBackwards",
                false,
                "addToCur",
                true,
                "curDeck",
                deck,
                "newSpread",
                0,
                "dueCounts",
                true,
                "curModel",
                String.valueOf(model),
                "collapseTime",
                1200);
    }

    /** Anki nests decks at {@code ::}. */
    static Map<String, Object> deck(long id, String name, long modified) {
        List<Integer> none = List.of(0, 0);
        return map(
                "id",
                id,
                "name",
                name.replace("::", ":"),
                "mod",
                modified,
                "usn",
                -1,
                "desc",
                "",
                "dyn",
                0,
                "conf",
                1,
                "collapsed",
                false,
                "browserCollapsed",
                false,
                "extendNew",
                0,
                "extendRev",
                0,
                "newToday",
                none,
                "revToday",
                none,
                "lrnToday",
                none,
                "timeToday",
                none);
    }

    static Map<String, Object> options() {
        return map(
                "id",
                1,
                "name",
                "Default",
                "mod",
                0,
                "usn",
                0,
                "maxTaken",
                60,
                "autoplay",
                true,
                "timer",
                0,
                "replayq",
                true,
                "new",
                map(
                        "bury",
                        true,
                        "delays",
                        List.of(1, 10),
                        "initialFactor",
                        2500,
                        "ints",
                        List.of(1, 4, 7),
                        "order",
                        1,
                        "perDay",
                        20,
                        "separate",
                        true),
                "rev",
                map(
                        "bury",
                        true,
                        "ease4",
                        1.3,
                        "fuzz",
                        0.05,
                        "ivlFct",
                        1,
                        "maxIvl",
                        36500,
                        "minSpace",
                        1,
                        "perDay",
                        200),
                "lapse",
                map("delays", List.of(10), "leechAction", 0, "leechFails", 8, "minInt", 1, "mult", 0));
    }

    static Map<String, Object> model(long id, long deck) {
        List<Object> fields = new ArrayList<>();
        for (String name : FIELDS) {
            fields.add(map(
                    "name",
                    name,
                    "ord",
                    fields.size(),
                    "sticky",
                    false,
                    "rtl",
                    false,
                    "font",
                    "Arial",
                    "size",
                    20,
                    "media",
                    List.of()));
        }
        return map(
                "id",
                id,
                "name",
                "YanDu",
                "type",
                0,
                "mod",
                0,
                "usn",
                -1,
                "sortf",
                0,
                "did",
                deck,
                "tmpls",
                List.of(map(
                        "name",
                        "Card 1",
                        "ord",
                        0,
                        "qfmt",
                        "{{Front}}",
                        "afmt",
                        "{{FrontSide}}<hr id=answer>{{Back}}<div class=source>{{Source}}</div>",
                        "bqfmt",
                        "",
                        "bafmt",
                        "")),
                "flds",
                fields,
                "css",
                ".card { font-family: serif; font-size: 22px; text-align: left; } .source { color: #777; font-size: 16px; }",
                "latexPre",
                "",
                "latexPost",
                "",
                "tags",
                List.of(),
                "vers",
                List.of(),
                "req",
                List.of(List.of(0, "all", List.of(0))));
    }
}
