using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Enumerations as functions write them: <c>wrong-arguments</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;
