using System.Text.Json.Serialization;

namespace Assistant.Bot.Cli;

/// <summary>How <c>reminders ledger --json</c> is written: one object a line, Vietnamese letters as themselves, no nulls.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LedgerLine))]
internal sealed partial class LedgerJson : JsonSerializerContext;
