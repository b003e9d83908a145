using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>What answers a turn. The channel knows nothing of dialogs, and dialogs nothing of the protocol.</summary>
internal interface ITurnHandler
{
    /// <summary>What a server is asked about a conversation together with the claim of a turn; null where there is one server.</summary>
    Question<LoadedDialogs>? Ask(ConversationKey conversation);

    /// <summary>Answers a turn; whatever it stores is stored when it returns.</summary>
    Task<IReadOnlyList<Reply>> AnswerAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>What is said to who sits at this machine, in the browser or the terminal.</summary>
    IReadOnlyList<Reply> Welcome(string? locale);

    /// <summary>What is said to a conversation of a channel that the bot has just joined.</summary>
    Task<IReadOnlyList<Reply>> WelcomeAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>What is said when a turn failed through our fault.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="late">Whether it took too long.</param>
    Reply Apology(Turn turn, bool late);
}
