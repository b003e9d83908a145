using Assistant.Knowledge.Storage;
using Dapper;

namespace Assistant.Skills.Reminders;

/// <summary>When rows are taken, and for how long.</summary>
/// <param name="Now">The instant.</param>
/// <param name="Lease">For how long.</param>
/// <param name="InHours">Whether it is a time for reminding people of what is late.</param>
/// <param name="Fresh">What is owed since this instant is not late, excluded.</param>
internal sealed record ClaimMoment(DateTimeOffset Now, TimeSpan Lease, bool InHours, DateTimeOffset Fresh)
{
    /// <summary>The parameters of the condition.</summary>
    public DynamicParameters Parameters => With();

    /// <summary>The same, and others.</summary>
    public DynamicParameters With(params ReadOnlySpan<(string Name, object Value)> others)
    {
        var parameters = new DynamicParameters();
        parameters.Add("now", Stored.Instant(Now));
        parameters.Add("until", Stored.Instant(Now + Lease));
        parameters.Add("open", InHours ? 1L : 0L);
        parameters.Add("fresh", Stored.Instant(Fresh));
        foreach (var (name, value) in others)
            parameters.Add(name, value);
        return parameters;
    }
}
