using System.Text.Json.Serialization;

namespace Assistant.Bot.Cli;

/// <summary>The source-generated JSON of the questions and answers.</summary>
[JsonSerializable(typeof(AskAnswer))]
[JsonSerializable(typeof(AskQuestion))]
internal sealed partial class AskJsonContext : JsonSerializerContext;
