using Xunit.Abstractions;
using Xunit.Sdk;

namespace Assistant.Testing;

/// <summary>Finds <see cref="StoreFactAttribute"/> tests and says of which why they are skipped.</summary>
public sealed class StoreFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var needsPostgres = testMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute)).Any();
        var skip = needsPostgres && TestDatabase.PostgresConnectionString is null
            ? $"No PostgreSQL here: set {TestDatabase.PostgresVariable} to a connection string."
            : null;
        yield return new StoreTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, skip);
    }
}
