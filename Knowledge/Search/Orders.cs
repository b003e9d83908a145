using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Sentences that order the assistant about; read from <c>orders.txt</c> and, for what stands in texts, <c>addresses.txt</c>. Nothing obeys them:
/// they are left out of what is searched for, and of what a language model may answer from.
/// </summary>
public static partial class Orders
{
    private static readonly Regex Giving = PhrasePattern.Of(SearchData.Lines("orders.txt").SelectMany(line => line.Split('|')), maxGap: 5);
    private static readonly Regex Speaking = PhrasePattern.Of(SearchData.Lines("addresses.txt").SelectMany(line => line.Split('|')), maxGap: 5);

    /// <summary>Whether a sentence of a text speaks to whoever answers from the text, instead of saying something of its matter.</summary>
    /// <exception cref="ArgumentNullException">The sentence is null.</exception>
    public static bool SpeakIn(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var folded = Folding.FoldToWords(sentence);
        return Giving.IsMatch(folded) || Speaking.IsMatch(folded) || Forms().IsMatch(sentence);
    }

    /// <summary>A question without such sentences.</summary>
    internal static string LeftOut(string question) =>
        string.Join(' ', Sentences().Split(question).Where(sentence => !Giving.IsMatch(Folding.FoldToWords(sentence))));

    /// <summary>Marks of prompts, of calls and of code, which no plan is written in.</summary>
    [GeneratedRegex(@"<\||</?(?:system|user|assistant|tool|script|img|iframe|im_)|\[/?INST\]|<<|>>|\]\(|\$\{|\{\{|\{\s*""|""\s*[}\]]|^\s*(?:system|assistant|user|action(?: input)?|###\s*\w+)\s*:|\w+\(\w+=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Forms();

    [GeneratedRegex(@"(?<=[.?!;\n])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
