namespace Assistant.EndToEnd.Tests.Replicas;

/// <summary>A fact about several replicas, which needs a server for them to share; skipped where <see cref="OfficeStore.Variable"/> names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReplicaFactAttribute : FactAttribute
{
    public ReplicaFactAttribute()
    {
        if (!OfficeStore.IsShared)
            Skip = $"{OfficeStore.Variable} is not set.";
    }
}
