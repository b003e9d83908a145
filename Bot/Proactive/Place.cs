using Assistant.Bot.Channel;

namespace Assistant.Bot.Proactive;

/// <summary>Where a recipient is reached. One of the nested records.</summary>
internal abstract record Place
{
    private Place()
    {
    }

    /// <summary>In this conversation.</summary>
    public sealed record Here(ConversationReference Reference) : Place;

    /// <summary>Nowhere at present.</summary>
    /// <param name="Again">When it is worth looking again.</param>
    /// <param name="Reason">Why: see <see cref="Reasons"/>.</param>
    public sealed record NotYet(DateTimeOffset Again, string Reason) : Place;

    /// <summary>Nowhere, ever: what names the recipient is no conversation.</summary>
    public sealed record Nowhere : Place;
}
