using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Terminal;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Mcp;

/// <summary>What a call is answered with: the plans in force at that moment, and who asks, now.</summary>
internal sealed class McpDesk(McpPerson person, DeskFactory desks, PlanShelf shelf, PlanStore store, AskerFactory askers, ConversationStore conversations)
{
    /// <summary>The plans and skills of this moment: plans that another process has added meanwhile are among them.</summary>
    public async Task<Desk> CurrentAsync(CancellationToken cancellationToken)
    {
        await shelf.RefreshAsync(store, cancellationToken);
        return await desks.CurrentAsync(cancellationToken);
    }

    /// <summary>Who asks, now.</summary>
    public Asker Asker() => askers.AtThisMachine($"cli:{person.Id}", person.Name, person.Unit);

    /// <summary>A turn of the person's conversation in the terminal, in which reminders that are set here come.</summary>
    public Turn Turn() => new(new TurnKey(Reference.Key, Guid.NewGuid().ToString("N")), Asker(), "", Locale: "vi");

    /// <summary>Remembers that conversation.</summary>
    /// <exception cref="NotWritableException">Nothing can be stored.</exception>
    public Task RememberAsync(CancellationToken cancellationToken) => conversations.SaveAsync(Reference, cancellationToken);

    private ConversationReference Reference => new()
    {
        ChannelId = TerminalTransport.Channel,
        ServiceUrl = "",
        Conversation = new ConversationAccount { Id = person.Id },
        User = new ChannelAccount { Id = person.Id, Name = person.Name },
    };
}
