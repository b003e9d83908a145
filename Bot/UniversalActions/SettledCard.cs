using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.UniversalActions;

/// <summary>What a card of a shared conversation shows once its dialog is over, for those whose client asks again.</summary>
/// <param name="Dialog">The dialog.</param>
/// <param name="Content">The card.</param>
internal sealed record SettledCard(string Dialog, [property: JsonConverter(typeof(RawElement))] JsonElement Content);
