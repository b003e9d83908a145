namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// The names that a flattened table may itself print: from a capital on, over the ends of its lines. Where words have their
/// marks, nothing that is not printed can stand in a cell.
/// </summary>
/// <param name="lines">The lines of the table.</param>
internal sealed class PrintedNames(IReadOnlyList<FlowLine> lines)
{
    private const int MostLines = 300;
    private const int MostWords = 10;
    private const int MostWordsFurther = 6;
    private const int LinesOfCell = 3;

    /// <summary>Words that begin times.</summary>
    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "quy", "thang", "nam", "truoc", "thuong", "hoan", "cham", "tu", "hang", "ca", "trong", "het", "dau", "cuoi", "ngay", "xong", "dinh", "theo", "khi",
    };

    private readonly Printed[][] _words = [.. lines.Select(line => line.Words
        .Select((word, i) => new Printed(word.Key, MayEndAfter(line.Words, i), i + 1 < line.Words.Count && line.Words[i + 1].Text is "-" or "–"))
        .Where(word => word.Key.Length > 0)
        .ToArray())];

    private readonly int _longest = lines.Select(line => line.Length).DefaultIfEmpty(0).Max();

    /// <summary>Whether the words stand there one after another, cut at the ends of lines at most.</summary>
    public bool Hold(IReadOnlyList<CellWord> phrase)
    {
        for (var line = 0; line < _words.Length; line++)
        {
            for (var at = 0; at < _words[line].Length; at++)
            {
                if (_words[line][at].Key == phrase[0].Key && HoldRest(phrase, 1, line, at + 1, LinesOfCell))
                    return true;
            }
        }

        return false;
    }

    private bool HoldRest(IReadOnlyList<CellWord> phrase, int next, int line, int at, int further)
    {
        while (next < phrase.Count && at < _words[line].Length && _words[line][at].Key == phrase[next].Key)
            (next, at) = (next + 1, at + 1);

        // "Phòng Hành chính -" goes on. On later lines anything may stand behind, the rest of another cell too.
        var isFirst = further == LinesOfCell;
        if (next == phrase.Count)
            return !isFirst || !_words[line][at - 1].BeforeDash;
        if (further == 0 || line + 1 >= _words.Length || (isFirst && !_words[line][at - 1].MayEnd) || (next == 1 && at < _words[line].Length))
            return false;

        for (var i = 0; i < _words[line + 1].Length; i++)
        {
            if (_words[line + 1][i].Key == phrase[next].Key && HoldRest(phrase, next + 1, line + 1, i + 1, further - 1))
                return true;
        }

        return false;
    }

    /// <summary>What may be names: from each capital within a line to where something else may begin, and on over the end of the line.</summary>
    public IEnumerable<(string Name, string Further)> All()
    {
        for (var i = 0; i < lines.Count && i < MostLines; i++)
        {
            if (lines[i].IsCapitals || lines[i].IsGroupHeading)
                continue;

            // A long line begins with content.
            var words = lines[i].Words;
            for (var start = lines[i].NumberWord is null && 2 * lines[i].Length < _longest ? 0 : 1; start < words.Count; start++)
            {
                if (!BeginsName(words[start]))
                    continue;

                foreach (var end in Ends(words, start, MostWords))
                {
                    var name = Text(words, start, end);
                    if (end == start + 1 && end < words.Count)
                        continue;
                    if (end > start + 1 && words[end - 1].Key.Length > 0)
                        yield return (name, "");
                    if (i + 1 < lines.Count && lines[i + 1].NumberWord is null && !EndsForGood(words[end - 1]) && end - start < MostWords)
                    {
                        foreach (var rest in Rests(lines[i + 1].Words, words[end - 1].Key.Length == 0))
                            yield return (name, rest);
                    }
                }
            }
        }
    }

    /// <summary>What may go on with a name on the next line; after a dash another capital does.</summary>
    private static IEnumerable<string> Rests(IReadOnlyList<FlowWord> words, bool afterDash)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (words[start].Key.Length == 0 || char.IsDigit(words[start].Text[0]) || (afterDash && !char.IsUpper(words[start].Text[0])))
                continue;

            foreach (var end in Ends(words, start, MostWordsFurther))
                yield return Text(words, start, end);
        }
    }

    /// <summary>Where a name that begins at a word may end, excluded: before a capital, a time or a number, and where a mark or the line ends it.</summary>
    private static IEnumerable<int> Ends(IReadOnlyList<FlowWord> words, int start, int most)
    {
        for (var end = start + 1; end <= words.Count && end - start <= most; end++)
        {
            var ends = MayEndAfter(words, end - 1);
            if (ends)
                yield return end;
            if (end < words.Count && (words[end - 1].EndsUnit || (ends && IsTime(words[end])) || (end > start + 1 && BeginsUnit(words, end))))
                yield break;
        }
    }

    /// <summary>Whether another unit begins at the word: no name runs over it but after "và" or the office it serves.</summary>
    private static bool BeginsUnit(IReadOnlyList<FlowWord> words, int at) => char.IsUpper(words[at].Text[0])
        && words[at - 1].Key is not ("va" or "phong" or "cac" or "doan")
        && UnitCell.HasHead(Text(words, at, Math.Min(words.Count, at + 3)));

    private static bool MayEndAfter(IReadOnlyList<FlowWord> words, int at) => at + 1 == words.Count || words[at].EndsUnit
        || char.IsUpper(words[at + 1].Text[0]) || char.IsDigit(words[at + 1].Text[0]);

    private static string Text(IReadOnlyList<FlowWord> words, int start, int end) =>
        string.Join(' ', words.Skip(start).Take(end - start).Select(word => word.Text)).TrimEnd(';', '.');

    private static bool BeginsName(FlowWord word) => word.Key.Length > 1 && char.IsUpper(word.Text[0]) && !IsTime(word);

    private static bool IsTime(FlowWord word) => char.IsDigit(word.Text[0]) || (Times.Contains(word.Key) && char.IsUpper(word.Text[0]));

    private static bool EndsForGood(FlowWord word) => word.Text[^1] is ';' or '.';

    private sealed record Printed(string Key, bool MayEnd, bool BeforeDash);
}
