using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>A line of a flattened table with what decides how it belongs to its neighbours.</summary>
internal sealed partial class FlowLine
{
    private FlowLine(SourceLine line, bool afterBlank, int carried, Dictionary<string, int> ids)
    {
        Carried = carried;
        Number = line.Number;
        Length = line.Text.Trim().Length;
        AfterBlank = afterBlank;
        var words = Cut(line.Text, ids);
        var skip = words.TakeWhile(word => word.Key.Length == 0).Count();
        IsGroupHeading = words.Count > skip + 1 && GroupNumber().IsMatch(words[skip].Text);
        if (words.Count > skip && (IsGroupHeading || ItemNumber().IsMatch(words[skip].Text)))
        {
            NumberWord = words[skip].Text.Trim('.', ')', ',', '\'', '’', '‘', '"', ':');
            skip++;
        }

        Words = [.. words.Skip(skip).SkipWhile(word => word.Key.Length == 0)];
        FirstWord = Words.FirstOrDefault(word => !word.IsJunk)?.Text.TrimStart('“', '"', '(', '\'', '-', '+') ?? "";
        IsCapitals = Words.Count(word => word.Key.Length > 1) >= 3 && CapitalShare(Words) > 0.8;
        IsScraps = Words.Count == 0 || Words.Average(word => word.Key.Length) < 2.1;
    }

    /// <summary>Its number in the file.</summary>
    public int Number { get; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>How many characters the line had before a converter may have cut it, the rest after it included.</summary>
    public int WholeLength { get; private set; }

    /// <summary>How many characters stand before it on the line that a converter may have cut before it; 0 where none was cut.</summary>
    public int Carried { get; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool AfterBlank { get; }

    /// <summary>What may be the number of its row; null where it begins with a word.</summary>
    public string? NumberWord { get; }

    /// <summary>Its words after the number.</summary>
    public IReadOnlyList<FlowWord> Words { get; }

    /// <summary>Its first readable word without opening marks.</summary>
    public string FirstWord { get; }

    /// <summary>Whether it is printed in capitals.</summary>
    public bool IsCapitals { get; }

    /// <summary>Whether it begins with a Roman numeral or a capital letter, as names of groups do.</summary>
    public bool IsGroupHeading { get; }

    /// <summary>Whether it is made of scraps: marks that OCR took off their letters.</summary>
    public bool IsScraps { get; }

    /// <summary>Whether it begins like a sentence.</summary>
    public bool BeginsSentence => FirstWord.Length > 1 && char.IsUpper(FirstWord[0]) && FirstWord.Skip(1).All(c => !char.IsLetter(c) || char.IsLower(c));

    /// <summary>Whether its number has a dot, or a letter for a digit: "1.1", "3o".</summary>
    public bool HasStrongNumber => NumberWord is { Length: > 1 };

    /// <summary>The lines that are not blank.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="wrap">Whether lines were cut.</param>
    public static IReadOnlyList<FlowLine> Of(IEnumerable<SourceLine> lines, HardWrap wrap)
    {
        var found = new List<FlowLine>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        SourceLine? last = null;
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                var blank = string.IsNullOrWhiteSpace(last?.Text);
                var carried = !blank && last!.Number == line.Number - 1 && wrap.MayBeRest(line.Number) ? found[^1].Carried + found[^1].Length + 1 : 0;
                found.Add(new FlowLine(line, blank && last is not null, carried, ids));
            }

            last = line;
        }

        for (var i = found.Count - 1; i >= 0; i--)
            found[i].WholeLength = i + 1 < found.Count && found[i + 1].Carried > 0 ? found[i + 1].WholeLength : found[i].Carried + found[i].Length;

        return found;
    }

    private static List<FlowWord> Cut(string text, Dictionary<string, int> ids)
    {
        var words = new List<FlowWord>();
        var mark = false;
        foreach (var match in WordOrMark().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            if (word[0] is '|' or '\t' || string.IsNullOrWhiteSpace(word))
            {
                mark = words.Count > 0;
                continue;
            }

            if (!ids.TryGetValue(word, out var id))
            {
                id = ids.Count;
                ids.Add(word, id);
            }

            words.Add(new FlowWord(word, OcrKey.Of(word), id, match.Index, mark));
            mark = false;
        }

        return words;
    }

    private static double CapitalShare(IReadOnlyList<FlowWord> words)
    {
        var letters = words.SelectMany(word => word.Text).Where(char.IsLetter).ToList();
        return letters.Count == 0 ? 0 : (double)letters.Count(char.IsUpper) / letters.Count;
    }

    [GeneratedRegex(@"[^\s|]+|\||\t|\s{3,}")]
    private static partial Regex WordOrMark();

    [GeneratedRegex(@"^([IVX]{1,5}|[A-E])[.)]$")]
    private static partial Regex GroupNumber();

    [GeneratedRegex(@"^['’‘""]?(\d{1,3}([.,]\d{1,2}){0,2}[.):]?|\d[a-zđ]\)?|[a-eđ][.)]?)['’‘""]?$")]
    private static partial Regex ItemNumber();
}
