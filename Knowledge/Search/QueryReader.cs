using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Search;

/// <summary>Reads what people type: slips corrected, marks put in where they left them out.</summary>
/// <param name="analyzer">The analysis that texts and queries share.</param>
/// <param name="vocabulary">The words of the texts.</param>
/// <param name="restorer">Puts marks in.</param>
internal sealed class QueryReader(TextAnalyzer analyzer, Vocabulary vocabulary, TextRestorer restorer)
{
    /// <summary>Longer queries are taken as they are: they are no sentences that somebody typed.</summary>
    private const int MaxRestored = 1_000;

    private readonly Spelling _spelling = new(vocabulary, analyzer.Abbreviations);

    /// <summary>Reads a query.</summary>
    public AskedWords Read(string query)
    {
        var text = query.Length > MaxRestored ? query : _spelling.Corrected(query);
        var analyzed = analyzer.Analyze(text);
        if (!analyzed.HasMarks && text.Length <= MaxRestored && !StopWords.IsEnglish(analyzed.Tokens))
        {
            var restored = restorer.RestoreMessage(text);
            if (restored != text)
                analyzed = analyzer.Analyze(restored) with { MarksAreGuessed = true };
        }

        return new AskedWords(analyzed, vocabulary);
    }
}
