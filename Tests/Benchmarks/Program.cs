using System.Globalization;
using Assistant.Benchmarks;
using BenchmarkDotNet.Running;

// "generate 1000 DIR" writes plans to measure the command line with, "each 20" tells how long each message takes by itself;
// everything else is BenchmarkDotNet's, run with --inProcess: it finds no project of the assembly's name.
if (args is ["generate", var count, var folder])
    GeneratedPlans.Write(int.Parse(count, CultureInfo.InvariantCulture), folder);
else if (args is ["each", var rounds])
    await new Conversing().PrintEachAsync(int.Parse(rounds, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(GeneratedPlans).Assembly).Run(args);
