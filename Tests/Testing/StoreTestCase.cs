using Xunit.Abstractions;
using Xunit.Sdk;

namespace Assistant.Testing;

/// <summary>A test case that may carry a reason for being skipped.</summary>
public sealed class StoreTestCase : XunitTestCase
{
    private string? _skip;

    /// <summary>For the test framework, which reads the case back from text.</summary>
    [Obsolete("Called by the deserialiser only.")]
    public StoreTestCase()
    {
    }

    /// <summary>Creates a case.</summary>
    public StoreTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, string? skip)
        : base(diagnostics, display, options, method) => _skip = skip;

    /// <inheritdoc/>
    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue(nameof(_skip), _skip);
    }

    /// <inheritdoc/>
    public override void Deserialize(IXunitSerializationInfo data)
    {
        // The base class initialises the case, and with it the reason, while it reads itself back.
        _skip = data.GetValue<string?>(nameof(_skip));
        base.Deserialize(data);
    }

    /// <inheritdoc/>
    protected override string? GetSkipReason(IAttributeInfo factAttribute) => _skip;

    /// <inheritdoc/>
    protected override void Initialize()
    {
        base.Initialize();
        SkipReason = _skip;
    }
}
