using Assistant.Skills.Directory;

namespace Assistant.Bot.Roster;

/// <summary>Says who somebody of the channel is in the office.</summary>
/// <param name="people">The directory.</param>
/// <param name="units">Units by the departments of profiles.</param>
internal sealed class KnownAskers(IPeople people, RosterUnits units)
{
    /// <summary>Who the person is, looked up anew each time: a right that was taken away is gone at once.</summary>
    public async ValueTask<Asker> KnownAsync(Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return asker.Standing is Standing.AtThisMachine ? asker : asker with { Standing = await people.StandingOfAsync(asker.Id, cancellationToken) };
    }

    /// <summary>The unit in which the person is listed; null where the directory does not say.</summary>
    public Unit? UnitOf(Asker asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return asker.Standing is Standing.Listed { Person: var person } ? person.Unit ?? units.Of(person.Department) : null;
    }
}
