using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Reads questions: what they are about, what kind of thing they ask for, what an answer must speak of.</summary>
/// <param name="index">The index that is asked.</param>
internal sealed partial class QuestionReader(TextIndex index)
{
    private static readonly FrozenSet<string> OpenNouns = SearchData.Lines("open-nouns.txt").SelectMany(line => line.Split('|'))
        .Select(noun => string.Join(' ', SearchTokens.Of(noun).Select(token => token.Marked))).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Regex Bodies = PhrasePattern.Of(SearchData.Lines("bodies.txt").SelectMany(line => line.Split('|')), maxGap: 0, marked: true);

    /// <summary>Reads one.</summary>
    public Question Read(string text)
    {
        var words = index.Read(text);
        var tokens = words.Text.Tokens;
        var folded = string.Join(' ', tokens.Select(token => token.Folded));
        var marked = string.Join(' ', tokens.Select(token => token.Marked));
        var bodies = Bodies.Matches(marked).Select(match => match.Value.Split(' ')).ToList();
        return new Question(
            words.Weighed(AnswerKinds.Weigh(folded, words.Weights)),
            folded,
            AnswerKinds.In(folded),
            [.. NeededIn(words)],
            [.. NounsIn(words)],
            [.. Names.In(text), .. bodies.SelectMany(body => body.Skip(1).Zip(body, (right, left) => (SearchTokens.Of(left)[0].Folded, SearchTokens.Of(right)[0].Folded)))],
            [.. Year().Matches(folded).Select(match => match.Groups[1].Value)],
            CountedIn(Folding.Fold(text)));
    }

    private static IEnumerable<int> NeededIn(AskedWords words)
    {
        var tokens = words.Text.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var before = i == 0 ? "" : tokens[i - 1].Folded;
            if (tokens[i].Folded.All(char.IsAsciiDigit) && (tokens[i].Folded.Length > 1 || before is "dieu" or "khoan" or "chuong" or "so"))
                yield return i;
        }
    }

    /// <summary>The noun before "nào" or "gì", of one word or two, unless anything may answer it.</summary>
    private static IEnumerable<NeededNoun> NounsIn(AskedWords words)
    {
        var tokens = words.Text.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i + 1].Folded is not ("nao" or "gi") || words.Stop[i] || OpenNouns.Contains(tokens[i].Marked))
                continue;
            if (i == 0 || words.Stop[i - 1])
                yield return new NeededNoun(i, i);
            else if (!OpenNouns.Contains($"{tokens[i - 1].Marked} {tokens[i].Marked}"))
                yield return new NeededNoun(i - 1, i);
        }
    }

    private static string? CountedIn(string folded) => Count().Match(folded) switch
    {
        { Success: true } match when match.Groups[1].Success => match.Groups[1].Value,
        { Success: true } match when match.Groups[2].Success => match.Groups[2].Value,
        _ => null,
    };

    [GeneratedRegex(@"\bnam(?: hoc)? ((?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:(?:bao nhieu|how many) (?!la\b|phan tram|tien\b|kinh phi|thi\b|the\b|vay\b|a\b)(\w+)|may (ngay|gio|nguoi|lan|phan|dieu|khau|diem|vu|ca|tieng|thang|nam|cuoc|don|buoc|nhom|khoan|bo|hoc sinh|ban ghi|muc)\b(?! (?:\w+ ){0,2}(?:gi|nao)\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
