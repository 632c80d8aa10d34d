package io.github.customerkit.testing.reachability;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Runs a program in a JVM of its own and prints which requests to reflection concern the kit: those
 * for its classes, and those that it makes. Stops the program at each call of reflection, as
 * GraalVM's tracing agent does, by the JDK's debugger interface.
 *
 * <p>Requests of the JDK's own classes do not count: native images know what these need, services
 * and annotations included.
 */
final class ReflectionRecorder {

  private static final String KIT = "io.github.customerkit.";
  private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

  /** The validators of Jakarta's constraints, which the kit's rules need, too. */
  private static final String VALIDATORS = "org.hibernate.validator.internal.constraintvalidators.";

  private final VirtualMachine vm;
  private final Path programs;
  private final Map<String, Boolean> kit = new HashMap<>();
  private final Set<String> requests = new TreeSet<>();

  private ReflectionRecorder(VirtualMachine vm, Path programs) {
    this.vm = vm;
    this.programs = programs;
  }

  /** Runs the program with the given name, whose class is in the given folder of test classes. */
  public static void main(String[] args) throws Exception {
    ListeningConnector connector =
        Bootstrap.virtualMachineManager().listeningConnectors().stream()
            .filter(each -> each.transport().name().equals("dt_socket"))
            .findFirst()
            .orElseThrow();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    arguments.get("localAddress").setValue("127.0.0.1");
    arguments.get("timeout").setValue("60000");
    String address = connector.startListening(arguments);
    String port = address.substring(address.lastIndexOf(':') + 1);
    Path output = Files.createTempFile("program", ".txt");
    Process program = start(args[0], port, output);
    ReflectionRecorder recorder =
        new ReflectionRecorder(accept(connector, arguments, program), Path.of(args[1]));
    recorder.record();
    int status = program.waitFor();
    String printed = Files.readString(output);
    Files.delete(output);
    if (status != 0) {
      throw new IllegalStateException(args[0] + " ended with " + status + ":\n" + printed);
    }
    recorder.requests.forEach(System.out::println);
  }

  private static Process start(String program, String port, Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-agentlib:jdwp=transport=dt_socket,server=n,address=127.0.0.1:" + port,
            "-cp",
            System.getProperty("java.class.path"),
            program)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private static VirtualMachine accept(
      ListeningConnector connector, Map<String, Connector.Argument> arguments, Process program)
      throws IOException, IllegalConnectorArgumentsException {
    try {
      return connector.accept(arguments);
    } catch (IOException e) {
      program.destroy();
      throw e;
    } finally {
      connector.stopListening(arguments);
    }
  }

  private void record() throws InterruptedException, IncompatibleThreadStateException {
    for (ReflectiveCall call : ReflectiveCall.ALL) {
      vm.classesByName(call.type()).forEach(type -> stopAt(call, type));
      ClassPrepareRequest loaded = vm.eventRequestManager().createClassPrepareRequest();
      loaded.addClassFilter(call.type());
      loaded.putProperty(ReflectiveCall.class, call);
      loaded.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
      loaded.enable();
    }
    try {
      while (true) {
        EventSet events = vm.eventQueue().remove();
        for (Event event : events) {
          handle(event);
        }
        events.resume();
      }
    } catch (VMDisconnectedException e) {
      // The program has ended.
    }
  }

  private void handle(Event event) throws IncompatibleThreadStateException {
    if (event instanceof ClassPrepareEvent loaded) {
      stopAt(callOf(event), loaded.referenceType());
    } else if (event instanceof BreakpointEvent stop) {
      String caller = callerOf(stop.thread());
      if (!JDK.matcher(caller).matches()) {
        Request request = callOf(event).requestOf(stop.thread());
        if (request != null && counts(request, caller, stop.thread())) {
          requests.add(request.line());
        }
      }
    }
  }

  private static ReflectiveCall callOf(Event event) {
    return (ReflectiveCall) event.request().getProperty(ReflectiveCall.class);
  }

  private void stopAt(ReflectiveCall call, ReferenceType type) {
    type.methods().stream()
        .filter(method -> call.methods().matcher(method.name()).matches())
        .filter(method -> !method.isNative() && !method.isAbstract())
        .forEach(
            method -> {
              BreakpointRequest stop =
                  vm.eventRequestManager().createBreakpointRequest(method.location());
              stop.putProperty(ReflectiveCall.class, call);
              stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
              stop.enable();
            });
  }

  private boolean counts(Request request, String caller, ThreadReference thread)
      throws IncompatibleThreadStateException {
    String name = request.name();
    return switch (request.need()) {
      case BUNDLE, RESOURCE -> true;
      case PROXY -> isKitRunning(thread); // Frameworks implement the annotations of its rules.
      default ->
          isOfKit(name)
              || (isOfKit(caller) && !name.startsWith(KIT))
              || (name.startsWith(VALIDATORS) && isKitRunning(thread));
    };
  }

  /** Returns the class that made the call at which a thread has stopped. */
  private static String callerOf(ThreadReference thread) throws IncompatibleThreadStateException {
    return thread.frame(1).location().declaringType().name();
  }

  private boolean isKitRunning(ThreadReference thread) throws IncompatibleThreadStateException {
    return thread.frames().stream()
        .anyMatch(frame -> isOfKit(frame.location().declaringType().name()));
  }

  /** Returns whether a class, the class of a lambda or an array is of the kit, not of its tests. */
  private boolean isOfKit(String type) {
    return type.startsWith(KIT)
        && kit.computeIfAbsent(
            type.replaceFirst("(\\$\\$Lambda|\\[).*", ""),
            name -> Files.notExists(programs.resolve(name.replace('.', '/') + ".class")));
  }
}
