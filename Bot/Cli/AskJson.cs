using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Skills;

namespace Assistant.Bot.Cli;

/// <summary>The JSON of <c>ask --json</c> and <c>ask --batch</c>.</summary>
internal static class AskJson
{
    private static readonly AskJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The answer on one line.</summary>
    /// <param name="reply">The answer.</param>
    /// <param name="id">The question's id in a batch; null outside one.</param>
    public static string Write(AskReply reply, string? id)
    {
        var (first, _) = reply.Parts[0];
        var needs = reply.Parts.Select(part => part.Understood.Needs).FirstOrDefault(needs => needs is not null);
        return JsonSerializer.Serialize(
            new AskAnswer(
                id,
                AskRequest.Of(first.Request),
                reply.Parts.Count == 1 ? null : [.. reply.Parts.Skip(1).Select(part => AskRequest.Of(part.Understood.Request))],
                reply.Text,
                first.Language == Language.English ? "en" : "vi",
                [.. reply.Parts.SelectMany(part => part.Result.Items).Select(item => new AskItem(
                    item.Source, item.Key?.Value, item.Section?.ToString().ToLowerInvariant()))],
                [.. reply.Parts.SelectMany(part => part.Result.Citations).Select(citation => new AskCitation(
                    citation.Source, citation.Document, citation.Key?.Value, citation.Lines.First, citation.Quote))],
                needs is null ? null : new AskNeeds(needs.Slot, needs.Options)),
            Context.AskAnswer);
    }

    /// <summary>A line of a batch; null when it is not one.</summary>
    public static AskQuestion? ReadQuestion(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Context.AskQuestion) is { Id: not null, Text: not null } question ? question : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
