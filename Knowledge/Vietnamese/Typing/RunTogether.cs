namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Finds the words that were typed without blanks: "quýnày", "phảinộp", "vanphong".</summary>
internal static class RunTogether
{
    private const int Shortest = 4;
    private const int Longest = 40;
    private const int LongestWord = 7;
    private const int LongestTyped = 10;
    private const double Piece = 1;
    private const double Unexpected = 0.4;
    private const double Unfamiliar = 0.5;
    private const double Short = 0.5;

    // What a piece may cost on the average: words that are not familiar together are believed only with their marks.
    private const double MostWithMarks = 1.75;
    private const double MostWithout = 1.3;

    /// <summary>The words with blanks; null when they cannot be told.</summary>
    /// <param name="run">Lower case.</param>
    /// <param name="message">The message it stands in.</param>
    /// <param name="at">Its word there.</param>
    public static (string Words, bool IsFamiliar)? Split(string run, TypedMessage message, int at)
    {
        if (run.Length is < Shortest or > Longest || SyllableRules.IsSyllable(run))
        {
            return null;
        }

        var marked = WordForm.Of(run).Marks != 0;
        var best = new (double Cost, string Words, WordForm Last, int Count, int Unfamiliar)?[run.Length + 1];
        var start = message.FormBefore(at);
        for (var end = 1; end <= run.Length; end++)
        {
            for (var from = Math.Max(0, end - (message.IsTelex ? LongestTyped : LongestWord)); from < end; from++)
            {
                if ((from > 0 && best[from] is null) || (from == 0 && end == run.Length) || Read(run.AsSpan(from, end - from), marked, message) is not { } piece)
                {
                    continue;
                }

                var cost = CostOf(piece, from == 0 ? start : best[from]!.Value.Last, from == 0, message.Vocabulary) + (best[from]?.Cost ?? 0);
                if (best[end] is not { } known || cost < known.Cost)
                {
                    var apart = from > 0 && message.Vocabulary.Familiarity(best[from]!.Value.Last, piece) < 2 ? 1 : 0;
                    best[end] = (cost, from == 0 ? piece.Text : $"{best[from]!.Value.Words} {piece.Text}", piece, (best[from]?.Count ?? 0) + 1, (best[from]?.Unfamiliar ?? 0) + apart);
                }
            }
        }

        return best[run.Length] is { Count: > 1 } all && all.Cost / all.Count <= (marked ? MostWithMarks : MostWithout) ? (all.Words, all.Unfamiliar == 0) : null;
    }

    private static double CostOf(WordForm piece, WordForm? before, bool isFirst, TypingVocabulary vocabulary) =>
        IsApart(piece, vocabulary) ? Piece : Piece + ((piece.Marks == 0 ? vocabulary.Expected.HasFolded(piece.Folded) : vocabulary.Expected.Has(piece.Text)) ? 0 : Unexpected)
        + (piece.Text.Length < 3 && piece.Marks == 0 && !vocabulary.Expected.HasFolded(piece.Folded) ? Short : 0)
        + (before is { } last && (IsApart(last, vocabulary) || vocabulary.Familiarity(last, piece) > 0) ? 0 : isFirst ? 0 : Unfamiliar);

    /// <summary>Names of units and English words stand beside any word.</summary>
    private static bool IsApart(WordForm piece, TypingVocabulary vocabulary) =>
        piece.Marks == 0 && piece.Text.Length > 1 && !SyllableRules.LooksLikeSyllable(piece.Folded) && (vocabulary.IsName(piece.Folded) || vocabulary.IsEnglish(piece.Folded));

    private static WordForm? Read(ReadOnlySpan<char> letters, bool marked, TypedMessage message)
    {
        if (message.IsTelex && letters.Length > 2 && KeyboardRepair.TelexWord(letters, message.Vocabulary) is { } keyed)
        {
            return WordForm.Of(keyed);
        }

        var form = WordForm.Of(letters.ToString());
        if (IsApart(form, message.Vocabulary))
        {
            return form;
        }

        if (!SyllableRules.LooksLikeSyllable(form.Folded) || (form.Text.Length == 1 && form.Marks == 0) || !message.Vocabulary.Knows(form))
        {
            return null;
        }

        return !marked || form.Marks != 0 || SyllableRules.IsSyllable(form.Text) ? form : null;
    }
}
