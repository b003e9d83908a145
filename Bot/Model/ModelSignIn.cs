namespace Assistant.Bot.Model;

/// <summary>How a model without a key is signed in to.</summary>
internal enum ModelSignIn
{
    /// <summary>With the managed identity of the machine; not at all over plain http.</summary>
    ManagedIdentity,

    /// <summary>With the bot's own application: its workload identity, certificate or secret, see <c>Bot:*</c>.</summary>
    Bot,

    /// <summary>Not at all: the server asks for none.</summary>
    None,
}
