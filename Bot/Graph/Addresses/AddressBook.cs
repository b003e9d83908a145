using System.Net.Mail;
using Assistant.Bot.Graph.Calendar;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Graph.Addresses;

/// <summary>
/// The mail addresses behind the names that people write: of persons from the directory, of rooms and units from the settings. A name that fits
/// nobody or several has no address: an invitation to the wrong person is worse than none.
/// </summary>
internal sealed class AddressBook(IOptions<GraphOptions> options, IPeople directory)
{
    private const int ShortestName = 2;

    private readonly IReadOnlyList<Invitee> _rooms = [.. options.Value.Rooms.Select(room => new Invitee(room.Value, room.Key, InviteeKind.Room))];
    private readonly IReadOnlyList<Invitee> _units = [.. options.Value.Units.Select(unit => new Invitee(unit.Value, unit.Key, InviteeKind.Required))];

    /// <summary>A room by its name; null where no setting names its mailbox.</summary>
    public Invitee? Room(string? place) => ByName(_rooms, place);

    /// <summary>A unit's mailbox by the unit's name; null where no setting names one.</summary>
    public Invitee? Unit(string? unit) => ByName(_units, unit);

    /// <summary>A person, by an address that was written, or by a name that may follow a title or an office; null where that is nobody or not one.</summary>
    public async Task<Invitee?> PersonAsync(string? name, CancellationToken cancellationToken) => Person(name, await PeopleAsync(cancellationToken));

    /// <summary>Everybody of a meeting who has an address, each once, the chair first, the room last.</summary>
    public async Task<IReadOnlyList<Invitee>> InvitedAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var people = await PeopleAsync(cancellationToken);
        var found = meeting.Attendance.Names.Prepend(meeting.Chair).Select(name => Person(name, people) ?? Unit(name)).Append(Room(meeting.Place));
        return [.. found.OfType<Invitee>().DistinctBy(invited => invited.Address.ToUpperInvariant())];
    }

    private static Invitee? ByName(IEnumerable<Invitee> known, string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : known.FirstOrDefault(each => Folding.SameWords(each.Name, name));

    private static Invitee? Person(string? written, IReadOnlyList<Person> people)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;

        // What stands behind the name, as in "Trần Thị Lan (Văn phòng)", is not a part of it.
        var name = written.Split('(', 2)[0].Trim();
        if (name.Contains('@', StringComparison.Ordinal))
            return MailAddress.TryCreate(name, out var address) && address.Address == name ? new Invitee(name, name, InviteeKind.Required) : null;
        var fitting = people.Where(person => EndsWith(Folding.FoldToWords(name), Folding.FoldToWords(person.Name))).ToList();
        if (fitting.Count > 1)
            fitting = fitting.FindAll(person => name.EndsWith(person.Name, StringComparison.OrdinalIgnoreCase));
        return fitting is [var one] ? new Invitee(one.Address!, one.Name, InviteeKind.Required) : null;
    }

    /// <summary>Whether a text ends in a whole name: "Giám đốc Nguyễn Văn Minh" does in "Nguyễn Văn Minh"; a given name alone is no whole one.</summary>
    private static bool EndsWith(string words, string name) =>
        name.Split(' ').Length >= ShortestName && (words == name || words.EndsWith(" " + name, StringComparison.Ordinal));

    private async Task<IReadOnlyList<Person>> PeopleAsync(CancellationToken cancellationToken) =>
        [.. (await directory.AllAsync(cancellationToken)).Where(person => !string.IsNullOrEmpty(person.Address))];
}
