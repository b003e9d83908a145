using System.Text.Json;

namespace Assistant.Testing.Grounding;

/// <summary>Answers in the form that prose is asked for.</summary>
public static class ModelDraft
{
    /// <summary>Sentences with the ids they cite.</summary>
    public static string Of(params IEnumerable<(string Text, string[] Ids)> sentences) =>
        JsonSerializer.Serialize(new { sentences = sentences.Select(sentence => new { text = sentence.Text, ids = sentence.Ids }) });

    /// <summary>What an honest model answers: sentences of the first piece, word for word.</summary>
    public static string Faithful(string prompt)
    {
        return QuotedPiece.In(prompt) is not [var first, ..] ? "" : Of((first.Sentences is { Count: > 0 } sentences ? sentences : [first.Words]).Take(3).Select(sentence => (sentence, new[] { first.Id })));
    }
}
