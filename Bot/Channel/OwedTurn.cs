using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>A turn whose replies have not all gone out.</summary>
/// <param name="Key">The turn.</param>
/// <param name="Replies">The addressed replies, all of them.</param>
/// <param name="Sent">How many have gone out.</param>
internal sealed record OwedTurn(TurnKey Key, IReadOnlyList<Activity> Replies, int Sent);
