using Assistant.Knowledge.Search;

namespace Assistant.Skills.Answering;

/// <summary>
/// What a text says, phrase by phrase. Words that a text only holds scattered do not make it about them: "kiểm định chất lượng"
/// is not what "nâng cao chất lượng … quy định … kiểm tra" is about.
/// </summary>
internal sealed class PhraseCover
{
    private readonly HashSet<(string, string)> _pairs = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<int> _meanings = [];

    /// <summary>Reads a text.</summary>
    public PhraseCover(AnalyzedText text)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            _words.Add(text.Tokens[i].Folded);
            _meanings.Add(text.Groups[i]);
            if (i > 0)
            {
                _pairs.Add((text.Tokens[i - 1].Folded, text.Tokens[i].Folded));
            }
        }
    }

    /// <summary>The share of a topic's words, 0 to 1, that the text holds beside the neighbour they have in the topic, or says in other words.</summary>
    public double Of(AnalyzedText topic)
    {
        var count = topic.Tokens.Count;
        return count switch
        {
            0 => 0,
            1 => Means(topic, 0) || _words.Contains(topic.Tokens[0].Folded) ? 1 : 0,
            _ => Share(topic),
        };
    }

    /// <summary>Words that only ask or join count where the text says them with the topic's other words, and are left out where it does not.</summary>
    private double Share(AnalyzedText topic)
    {
        var stop = StopWords.In(topic);
        var (said, asked) = (0, 0);
        for (var at = 0; at < topic.Tokens.Count; at++)
        {
            var isSaid = Means(topic, at) || Beside(topic, at - 1) || Beside(topic, at);
            said += isSaid ? 1 : 0;
            asked += isSaid || !stop[at] ? 1 : 0;
        }

        return asked == 0 ? 0 : said / (double)asked;
    }

    private bool Means(AnalyzedText topic, int at) => topic.Groups[at] > 0 && _meanings.Contains(topic.Groups[at]);

    private bool Beside(AnalyzedText topic, int left) =>
        left >= 0 && left + 1 < topic.Tokens.Count && _pairs.Contains((topic.Tokens[left].Folded, topic.Tokens[left + 1].Folded));
}
