namespace Assistant.Knowledge.Search;

/// <summary>Turns texts into what is compared: tokens with short forms written out, and the synonym groups among them.</summary>
/// <param name="abbreviations">The short forms.</param>
/// <param name="synonyms">The groups.</param>
public sealed class TextAnalyzer(Abbreviations abbreviations, SynonymTable synonyms)
{
    /// <summary>The short forms that it writes out.</summary>
    public Abbreviations Abbreviations => abbreviations;

    /// <summary>Analyses a text.</summary>
    public AnalyzedText Analyze(string text)
    {
        var raw = SearchTokens.Of(text);
        var tokens = new List<SearchToken>(raw.Count + 8);
        var shortForms = new List<SearchToken>();
        foreach (var token in raw)
        {
            if (abbreviations.Expand(token.Folded) is { } words)
            {
                tokens.AddRange(words);
                shortForms.Add(token);
            }
            else
            {
                tokens.Add(token);
            }
        }

        var marked = raw.Any(token => token.HasMarks);
        return new AnalyzedText(tokens, shortForms, Groups(tokens, marked), marked);
    }

    /// <summary>The synonym group at each token; 0 where there is none.</summary>
    private int[] Groups(List<SearchToken> tokens, bool marked)
    {
        var groups = new int[tokens.Count];
        for (var i = 0; i < tokens.Count;)
        {
            var (group, length) = synonyms.At(tokens, i, marked);
            groups.AsSpan(i, Math.Max(1, length)).Fill(group);
            i += Math.Max(1, length);
        }

        return groups;
    }
}
