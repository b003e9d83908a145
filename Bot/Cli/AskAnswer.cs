using System.Text.Json.Serialization;

namespace Assistant.Bot.Cli;

/// <summary>One answer as the contract writes it; of several requests in a message the further ones stand in <see cref="Also"/>, in order.</summary>
internal sealed record AskAnswer(
    string? Id,
    AskRequest Request,
    IReadOnlyList<AskRequest>? Also,
    string Text,
    string Language,
    IReadOnlyList<AskItem> Items,
    IReadOnlyList<AskCitation> Citations,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] AskNeeds? Needs);
