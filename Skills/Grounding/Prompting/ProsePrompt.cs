using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Skills.Grounding.Checking;
using Assistant.Skills.Grounding.Masking;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Grounding.Prompting;

/// <summary>What a model is sent for an open question: the rules, the pieces quoted as data between marks that nobody can guess, and the question.</summary>
internal static class ProsePrompt
{
    private const int MarkBytes = 9;
    private const int MaxQuestion = 2_000;

    private static readonly string Rules = Read();

    /// <summary>The messages. Personal data is masked in all of them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="pieces">What may be answered from.</param>
    /// <param name="mask">Hides personal data.</param>
    public static IReadOnlyList<ChatMessage> Messages(string question, IEnumerable<EvidencePiece> pieces, Mask mask)
    {
        var mark = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(MarkBytes));
        var quoted = new StringBuilder();
        foreach (var piece in pieces)
        {
            var passage = piece.Passage;
            Quote(quoted, mark, piece.Id.ToString(), string.Join(". ", new[] { piece.Number, passage.Bearer, piece.Text }.OfType<string>().Select(text => Data(text, mask))));
        }

        Quote(quoted, mark, "?", Data(question.Length > MaxQuestion ? question[..MaxQuestion] : question, mask));
        return [new ChatMessage(ChatRole.System, Rules), new ChatMessage(ChatRole.User, quoted.ToString())];
    }

    private static string Data(string text, Mask mask) => mask.Hide(PlainText.Of(text).ReplaceLineEndings(" "));

    private static void Quote(StringBuilder to, string mark, string id, string words) =>
        to.Append(CultureInfo.InvariantCulture, $"<<{mark} {id}>>\n{words}\n<<{mark} end>>\n");

    private static string Read()
    {
        using var stream = typeof(ProsePrompt).Assembly.GetManifestResourceStream("grounding/prose.txt")
            ?? throw new InvalidOperationException("The rules for prose are not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
