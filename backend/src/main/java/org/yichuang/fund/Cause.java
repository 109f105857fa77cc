package org.yichuang.fund;

/**
 * The record that makes money move. The same cause never moves it twice: who repeats a command gets the first journal.
 *
 * @param kind the record's noun in kebab case: {@code award-line}, {@code payment}, {@code bank-line}
 * @param attempt 1 unless the same record moves money again after a refusal or a cancellation
 */
public record Cause(String kind, long id, int attempt, String reason) {
    public static Cause of(String kind, long id) {
        return new Cause(kind, id, 1, null);
    }

    public Cause attempt(int number) {
        return new Cause(kind, id, number, reason);
    }

    public Cause because(String words) {
        return new Cause(kind, id, attempt, words);
    }
}
