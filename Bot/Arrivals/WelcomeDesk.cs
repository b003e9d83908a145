using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Arrivals;

/// <summary>Greets a conversation that the assistant has just joined.</summary>
internal sealed class WelcomeDesk(DeskFactory desks, KnownAskers known, RoomDesk rooms)
{
    private const int MostUnits = 60;

    /// <summary>The greeting: a person's questions are about the unit that the directory lists them in.</summary>
    public async Task<Reply> WelcomeAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var office = (await desks.CurrentAsync(cancellationToken)).Office;
        var card = new WelcomeCard(DialogTexts.Of(turn.Locale));
        return turn.IsShared
            ? card.Shared(await rooms.UnitOfAsync(turn.Key.Conversation, office, cancellationToken), UnitsIn(office))
            : card.Alone(known.UnitOf(await known.KnownAsync(turn.Asker, cancellationToken)));
    }

    private static IReadOnlyList<Unit> UnitsIn(Office office) =>
        [.. office.Directory.UnitsOf(office.Organization).Where(unit => !unit.IsCollective).OrderBy(unit => unit.Name, StringComparer.Ordinal).Take(MostUnits)];
}
