namespace Assistant.Bot.Proactive;

/// <summary>Why something could not be sent, as it is kept. Texts <c>Reason.*</c> say it to people; what the channel says itself is kept as it is.</summary>
internal static class Reasons
{
    /// <summary>The person has never opened the assistant, and this program has no identity to write first with.</summary>
    public const string NotMet = "not-met";

    /// <summary>The person, or the group, has closed the conversation: blocked or removed the assistant, or left.</summary>
    public const string Closed = "closed";

    /// <summary>The conversation is not there any more.</summary>
    public const string Gone = "gone-conversation";

    /// <summary>What should name a conversation does not.</summary>
    public const string NoConversation = "no-conversation";

    /// <summary>The person does not have the app, and it may not be installed for people.</summary>
    public const string NotInstalled = "not-installed";

    /// <summary>The app is not in the organisation's catalogue, so that it cannot be installed for anybody.</summary>
    public const string NotInCatalogue = "not-in-catalogue";

    /// <summary>Microsoft 365 does not let this program install the app.</summary>
    public const string InstallRefused = "install-refused";

    /// <summary>No tenant is known to open a conversation in.</summary>
    public const string NoTenant = "no-tenant";

    /// <summary>A reason with what the other side said beside it.</summary>
    public static string With(string reason, string detail) => $"{reason}: {detail}";
}
