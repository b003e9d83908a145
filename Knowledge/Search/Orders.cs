using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Sentences that order the assistant about; read from <c>orders.txt</c>. Nothing obeys them: they are left out of what is searched for.</summary>
internal static partial class Orders
{
    private static readonly Regex Giving = PhrasePattern.Of(SearchData.Lines("orders.txt").SelectMany(line => line.Split('|')), maxGap: 5);

    /// <summary>A question without such sentences.</summary>
    public static string LeftOut(string question) =>
        string.Join(' ', Sentences().Split(question).Where(sentence => !Giving.IsMatch(Folding.FoldToWords(sentence))));

    [GeneratedRegex(@"(?<=[.?!;\n])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
