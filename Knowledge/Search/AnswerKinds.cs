using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Search;

/// <summary>Tells what kinds of things a question asks for; read from <c>answer-kinds.txt</c>.</summary>
internal static class AnswerKinds
{
    private const int MaxGap = 30;

    /// <summary>A longer match has words between that are the subject.</summary>
    private const int LongestAsking = 4;

    /// <summary>What words that only ask for a kind still say about the subject.</summary>
    private const double AskingShare = 0.3;

    private static readonly (AnswerKind Kind, Regex Words)[] Asking = [.. SearchData.Lines("answer-kinds.txt").Select(Read)];

    /// <summary>The kinds that a question asks for.</summary>
    /// <param name="folded">The question's folded words, short forms written out, parted by blanks.</param>
    public static IReadOnlyList<AnswerKind> In(string folded) =>
        [.. Asking.Where(asking => asking.Words.IsMatch(folded)).Select(asking => asking.Kind).Distinct()];

    /// <summary>How much each word of a question says about its subject: the less where it only says what kind of thing is asked for.</summary>
    /// <param name="folded">The question's folded words, parted by blanks.</param>
    /// <param name="weights">What each says by itself.</param>
    public static double[] Weigh(string folded, double[] weights)
    {
        var weighed = weights.ToArray();
        foreach (var match in Asking.SelectMany(asking => asking.Words.Matches(folded)).Where(match => match.ValueSpan.Count(' ') < LongestAsking))
        {
            var first = folded.AsSpan(0, match.Index).Count(' ');
            for (var i = first; i <= first + match.ValueSpan.Count(' '); i++)
                weighed[i] = weights[i] * AskingShare;
        }

        return weighed;
    }

    private static (AnswerKind Kind, Regex Words) Read(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        return (Enum.Parse<AnswerKind>(parts[0], ignoreCase: true), PhrasePattern.Of(parts[1].Split('|'), MaxGap));
    }
}
