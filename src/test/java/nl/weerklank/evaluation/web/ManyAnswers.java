package nl.weerklank.evaluation.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills a MySQL with what came in elsewhere in the course of years: answers to other evaluations than the measured. */
final class ManyAnswers {

    static final int EVALUATIONS = 1000;

    private static final int AT_A_TIME = 10_000;

    private ManyAnswers() {}

    /** Writes that many answers, with the receipts and responses that belong to them. */
    static void add(Connection database, long evaluation, int answers) throws SQLException {
        List<StoredRows> form = StoredRows.ofOneForm(database, evaluation);
        int perForm = form.get(2).number();
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            evaluations(statement, evaluation);
            numbers(statement);
            // They are copies of rows that were checked; checking ten million again takes longer than writing them.
            statement.execute("set foreign_key_checks = 0");
        }
        for (StoredRows rows : form) {
            int wanted = rows.number() == perForm ? answers : answers / perForm;
            rows.fill(database, "numbers", AT_A_TIME, wanted / AT_A_TIME);
        }
    }

    private static void evaluations(Statement statement, long evaluation) throws SQLException {
        statement.execute("create temporary table one as select * from evaluation where id = " + evaluation);
        statement.execute("create table other_evaluation (nr int primary key, id bigint)");
        for (int nr = 0; nr < EVALUATIONS; nr++) {
            long id = 1_000_000L + nr;
            statement.execute("update one set id = " + id + ", room_hash = 'other-" + nr + "'");
            statement.execute("insert into evaluation select * from one");
            statement.execute("insert into other_evaluation values (" + nr + ", " + id + ")");
        }
    }

    private static void numbers(Statement statement) throws SQLException {
        statement.execute("create table numbers (n int primary key)");
        statement.execute("insert into numbers select a.nr * 10 + b.nr from other_evaluation a"
                + " join other_evaluation b on b.nr < 10 order by 1");
    }
}
