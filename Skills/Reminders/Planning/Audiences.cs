using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>Whom a reminder is for, by the directory as it is.</summary>
internal static class Audiences
{
    /// <summary>The recipients; empty where the directory lists nobody in the unit that is to be reminded.</summary>
    public static IReadOnlyList<Recipient> Of(Reminder reminder, IReadOnlyList<Person> people) => reminder.Audience switch
    {
        ReminderAudience.Asker => [new Recipient.Person(reminder.PersonId)],
        ReminderAudience.Members members => [.. In(members.Unit, people).Select(person => new Recipient.Person(person.Id))],
        _ => [new Recipient.Room(reminder.Conversation)],
    };

    /// <summary>Everybody in a unit; in any of them where the name stands for several.</summary>
    public static IEnumerable<Person> In(Unit unit, IReadOnlyList<Person> people) =>
        people.Where(person => person.Unit is { } own && Permissions.IsOwn(unit, own));

    /// <summary>The people whose names are among those written, each of them the only one of that name.</summary>
    public static IEnumerable<Person> Named(IEnumerable<string?> names, ILookup<string, Person> byName) => names.OfType<string>()
        .Select(name => byName[Folding.FoldToWords(name)].Take(2).ToList())
        .Where(found => found.Count == 1)
        .Select(found => found[0]);
}
