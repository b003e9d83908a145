namespace Assistant.Knowledge.Search;

/// <summary>A question or topic as numbers of a <see cref="Vocabulary"/>, to be held against many texts.</summary>
internal sealed class AskedWords
{
    /// <summary>What a word says at most that no text holds: it may be a turn of speech.</summary>
    private const double MostRare = 4.0;

    /// <summary>Looks the words up.</summary>
    public AskedWords(AnalyzedText text, Vocabulary vocabulary)
    {
        Text = text;
        Folded = [.. text.Tokens.Select(token => vocabulary.Find(token.Folded))];
        Marked = [.. text.Tokens.Select(token => vocabulary.Find(Vocabulary.WithMarks(token)))];
        Stop = StopWords.In(text);
        InWord = Compounds.In(text);
        Bound = StopWords.Bound(text);
        Weights = [.. text.Tokens.Select((token, at) => Stop[at] || (token.Folded.Length == 1 && char.IsAsciiDigit(token.Folded[0])) ? 0 : Math.Min(MostRare, vocabulary.Rarity(token.Folded)))];
    }

    private AskedWords(AskedWords other, double[] weights) =>
        (Text, Folded, Marked, Stop, Bound, InWord, Weights) = (other.Text, other.Folded, other.Marked, other.Stop, other.Bound, other.InWord, weights);

    /// <summary>The analysed text.</summary>
    public AnalyzedText Text { get; }

    /// <summary>For each token the number of its folded form.</summary>
    public int[] Folded { get; }

    /// <summary>For each token the number of its marked form.</summary>
    public int[] Marked { get; }

    /// <summary>For each token whether it says nothing about the subject.</summary>
    public bool[] Stop { get; }

    /// <summary>For each token whether it counts only beside its neighbour: see <see cref="StopWords.Bound"/>.</summary>
    public bool[] Bound { get; }

    /// <summary>For each token whether it is a syllable of a longer word: see <see cref="Compounds"/>.</summary>
    public bool[] InWord { get; }

    /// <summary>For each token how much it says about the subject: more the rarer it is.</summary>
    public double[] Weights { get; }

    /// <summary>The same words with other weights.</summary>
    public AskedWords Weighed(double[] weights) => new(this, weights);
}
