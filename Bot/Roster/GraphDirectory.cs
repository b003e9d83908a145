using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Users;
using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Roster;

/// <summary>
/// The people of Microsoft 365. Groups give roles and units; what a profile says of a department gives no right, for whoever keeps profiles may
/// write it. What was read last counts until it is read anew: a failure takes nobody's rights away.
/// </summary>
internal sealed partial class GraphDirectory(
    GraphAccess access, RosterUnits units, IOptions<DirectoryOptions> options, TimeProvider clock, ILogger<GraphDirectory> logger) : IPeople
{
    /// <summary>How long a person waits for the first reading, and for how long nothing was to be read after a failure.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile IReadOnlyDictionary<string, GraphPerson>? _people;

    /// <inheritdoc/>
    public async ValueTask<Standing> StandingOfAsync(string id, CancellationToken cancellationToken)
    {
        if (await PeopleAsync(cancellationToken) is not { } people)
            return new Standing.Unknown();
        return people.TryGetValue(id, out var person)
            ? new Standing.Listed(PersonOf(person))
            : new Standing.Unlisted();
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken)
    {
        var people = await PeopleAsync(cancellationToken);
        return people is null ? [] : [.. people.Values.Select(PersonOf)];
    }

    /// <summary>Reads everybody anew.</summary>
    /// <returns>How long to wait before the next time.</returns>
    public async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        if (access is not GraphAccess.Configured graph)
            throw new InvalidOperationException("Graph is not configured.");
        switch (await graph.People.AllAsync(cancellationToken))
        {
            case GraphAnswer<IReadOnlyList<GraphPerson>>.Done { Value: var everybody }:
                _people = everybody.DistinctBy(person => person.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(person => person.Id, StringComparer.OrdinalIgnoreCase);
                _first.TrySetResult();
                LogRead(everybody.Count);
                return options.Value.Refresh;
            case GraphAnswer<IReadOnlyList<GraphPerson>>.Later later:
                LogUnreadable(later.Why);
                return later.Wait > AfterFailure ? later.Wait : AfterFailure;
            case GraphAnswer<IReadOnlyList<GraphPerson>>.Refused refused:
                LogUnreadable($"{refused.Status} {refused.Code} {refused.Why}");
                return options.Value.Refresh;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Everybody by id; null while nothing was read yet.</summary>
    private async Task<IReadOnlyDictionary<string, GraphPerson>?> PeopleAsync(CancellationToken cancellationToken)
    {
        if (_people is null)
            await Task.WhenAny(_first.Task, Task.Delay(FirstWait, clock, cancellationToken));
        return _people;
    }

    private Person PersonOf(GraphPerson person)
    {
        var roles = Given(options.Value.Roles, person).SelectMany(words => words.Split(';', StringSplitOptions.TrimEntries)).Select(RoleWords.Read).OfType<Role>().Distinct();
        var unit = Given(options.Value.Units, person).Order(StringComparer.Ordinal).FirstOrDefault();
        return new Person(person.Id, person.Name, units.Of(unit), [.. roles.DefaultIfEmpty(Role.Staff)])
        {
            Address = person.Address.Length == 0 ? null : person.Address,
            Department = person.Department.Length == 0 ? null : person.Department,
            ManagerId = person.ManagerId.Length == 0 ? null : person.ManagerId,
        };
    }

    private static IEnumerable<string> Given(Dictionary<string, string> byGroup, GraphPerson person) =>
        byGroup.Where(pair => person.GroupIds.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)).Select(pair => pair.Value);

    [LoggerMessage(LogLevel.Information, "The directory of Microsoft 365 lists {Count} people.")]
    private partial void LogRead(int count);

    [LoggerMessage(LogLevel.Warning, "The directory of Microsoft 365 cannot be read at present: {Why}")]
    private partial void LogUnreadable(string why);
}
