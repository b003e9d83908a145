namespace Assistant.Testing;

/// <summary>The <see cref="StoreFactAttribute"/> tests of this class run where <see cref="TestDatabase.PostgresVariable"/> is set, and are skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgresAttribute : Attribute;
