using System.Text.Json;

namespace Assistant.Bot.Channel.Schema;

/// <summary>What a task module shows next.</summary>
/// <param name="Type"><c>continue</c> or <c>message</c>.</param>
/// <param name="Value">A <see cref="TaskWindow"/>, or a sentence.</param>
internal sealed record TaskStep(string Type, JsonElement Value);
