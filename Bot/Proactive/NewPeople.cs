using Assistant.Skills;
using Assistant.Skills.Notices;

namespace Assistant.Bot.Proactive;

/// <summary>Meets the people who are owed a notice and have never opened the assistant, where it may write first: their notices can be claimed from then on.</summary>
internal sealed class NewPeople(UnreachedPeople unreached, FirstContact contact, TimeProvider clock)
{
    private const int Most = 50;

    /// <summary>Meets them.</summary>
    public async Task MeetAsync(CancellationToken cancellationToken)
    {
        if (!contact.IsPossible)
            return;
        foreach (var person in await unreached.ToTryAsync(clock.GetUtcNow(), Most, cancellationToken))
            await contact.MakeAsync(person, Language.Vietnamese, cancellationToken);
    }
}
