using Assistant.Testing;

namespace Assistant.EndToEnd.Tests.Outage;

/// <summary>A fact about a database server that goes away; skipped where there is none to be started.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OutageFactAttribute : FactAttribute
{
    public OutageFactAttribute()
    {
        if (PrivatePostgres.Binaries is null)
            Skip = "There is no PostgreSQL server in /usr/lib/postgresql.";
    }
}
