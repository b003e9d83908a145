using Xunit;
using Xunit.Sdk;

namespace Assistant.Testing;

/// <summary>A fact of a suite that is run on every kind of database; see <see cref="NeedsPostgresAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Assistant.Testing.StoreFactDiscoverer", "Assistant.Testing")]
public sealed class StoreFactAttribute : FactAttribute;
