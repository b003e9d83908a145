using System.Text.Json.Serialization;

namespace Assistant.Bot.Cli;

/// <summary>One answer as the contract writes it.</summary>
internal sealed record AskAnswer(
    string? Id,
    AskRequest Request,
    string Text,
    string Language,
    IReadOnlyList<AskItem> Items,
    IReadOnlyList<AskCitation> Citations,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] AskNeeds? Needs);
