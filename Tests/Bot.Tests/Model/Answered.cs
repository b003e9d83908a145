using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Model;

/// <summary>What replies say, so that those of two servers can be compared.</summary>
internal static partial class Answered
{
    /// <summary>All their words and those of their cards, without the ids that every card has of its own.</summary>
    public static string Words(IReadOnlyList<JsonElement> replies) => Ids().Replace(PersonInChannel.TextOf(replies), "id");

    [GeneratedRegex("[0-9a-f]{32}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();
}
